package com.example

import org.junit.jupiter.api.Test

class StoriesTest {

    @Test
    void 'the Groovy that runs is the one asked for'() {
        assert GroovySystem.version == System.getProperty('groovy.version')
    }

    @Test
    void 'a page gives its story without menu and appeal, an empty one nothing'() {
        def page = getClass().getResource('/page.html').getText('UTF-8')

        def stories = Stories.stories([page, ''])

        assert stories.size() == 1
        assert stories[0].startsWith("Harrowfield's councillors voted on Tuesday evening")
        assert stories[0].endsWith('should be finished before the winter ice arrives.')
        assert !stories[0].contains('donate')
    }
}
