package com.example

import org.junit.jupiter.api.Assertions.{assertFalse, assertTrue}
import org.junit.jupiter.api.{Assertions, Test}
import scala.io.Source

class StoriesTest:

  @Test
  def aPageGivesItsStoryWithoutMenuAndAppealAnEmptyOneNothing(): Unit =
    val page = Source.fromResource("page.html")("UTF-8").mkString

    val all = stories(Iterator(page, "")).toList

    Assertions.assertEquals(1, all.size)
    val story = all.head
    assertTrue(story.startsWith("Harrowfield's councillors voted on Tuesday evening"), story)
    assertTrue(story.endsWith("should be finished before the winter ice arrives."), story)
    assertFalse(story.contains("donate"), story)
