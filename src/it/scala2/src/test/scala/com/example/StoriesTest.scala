package com.example

import org.junit.jupiter.api.Assertions.{assertEquals, assertFalse, assertTrue}
import org.junit.jupiter.api.Test
import scala.io.Source

class StoriesTest {

  @Test
  def aPageGivesItsStoryWithoutMenuAndAppealAnEmptyOneNothing(): Unit = {
    val page = Source.fromResource("page.html")("UTF-8").mkString

    val all = Stories.stories(Iterator(page, "")).toList

    assertEquals(1, all.size)
    val story = all.head
    assertTrue(story.startsWith("Harrowfield's councillors voted on Tuesday evening"), story)
    assertTrue(story.endsWith("should be finished before the winter ice arrives."), story)
    assertFalse(story.contains("donate"), story)
  }
}
