package com.example

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class StoriesTest {

    private val page = javaClass.getResource("/page.html")!!.readText()

    @Test
    fun `a page gives its story without menu and appeal, an empty one nothing`() {
        val story = stories(sequenceOf(page, "")).single()

        assertTrue(story.startsWith("Harrowfield's councillors voted on Tuesday evening"), story)
        assertTrue(story.endsWith("should be finished before the winter ice arrives."), story)
        assertFalse("donate" in story, story)
        assertEquals(5, story.split("\n\n").size)
    }
}
