(ns example.stories-test
  (:require [clojure.java.io :as io]
            [clojure.string :as string]
            [clojure.test :refer [deftest is run-tests]]
            [example.stories :refer [stories]])
  (:import (java.io StringWriter)))

(deftest every-method-is-found-when-it-is-compiled
  (let [warnings (StringWriter.)]
    (binding [*err* warnings
              *warn-on-reflection* true]
      (require 'example.stories :reload))
    (is (= "" (str warnings)))))

(deftest a-page-gives-its-story-without-menu-and-appeal-an-empty-one-nothing
  (let [page (slurp (io/resource "page.html") :encoding "UTF-8")
        all (stories [page ""])]
    (is (= 1 (count all)))
    (is (string/starts-with? (first all) "Harrowfield's councillors voted on Tuesday evening"))
    (is (string/ends-with? (first all) "should be finished before the winter ice arrives."))
    (is (not (string/includes? (first all) "donate")))))

(let [{:keys [test fail error]} (run-tests 'example.stories-test)]
  (System/exit (if (and (pos? test) (zero? (+ fail error))) 0 1)))
