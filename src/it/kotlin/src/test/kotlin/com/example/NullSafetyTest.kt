package com.example

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** The compiler knows from the library's JSpecify annotations what may be null. */
class NullSafetyTest {

    @TempDir
    private lateinit var folder: Path

    /** Each on a line of its own; the name says whether it may compile. */
    private val functions = """
        import io.github.articlecleaner.*
        import io.github.articlecleaner.article.*
        fun good1(page: String): Int = ArticleCleaner.clean(page).text().length
        fun good2(page: String?): Int = ArticleCleaner.clean(page ?: "").appeals().first().ask().amounts().size
        fun good3(rule: Rule): Boolean? = rule.kind()?.isAppeal
        fun bad1() = ArticleCleaner.clean(null)
        fun bad2(page: String?) = ArticleCleaner.clean(page)
        fun bad3() = ArticleCleaner.builder().keep(null)
        fun bad4(page: String?) = ArticleCleaner.builder().build().applyToParagraphs(listOf(page))
        fun bad5(rule: Rule) = rule.kind().isAppeal
    """.trimIndent()

    @Test
    fun `a null that the library does not take, or may give, does not compile unseen`() {
        val said = ByteArrayOutputStream()
        val file = folder.resolve("Nulls.kt").also { it.writeText(functions) }

        K2JVMCompiler().exec(
            PrintStream(said), "-no-stdlib", "-no-reflect", "-cp", System.getProperty("java.class.path"), "-d", folder.toString(), file.toString(),
        )

        val errors = Regex("Nulls\\.kt:(\\d+):\\d+: error: (.*)").findAll(said.toString())
            .map { functions.lines()[it.groupValues[1].toInt() - 1].substringAfter("fun ").substringBefore("(") to it.groupValues[2] }.toList()
        assertEquals(listOf("bad1", "bad2", "bad3", "bad4", "bad5"), errors.map { it.first }.distinct(), said.toString())
        assertTrue(errors.all { Regex("null|type mismatch").containsMatchIn(it.second.lowercase()) }, said.toString())
    }
}
