package com.example

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource

/** The compiler knows from the library's JSpecify annotations what may be null. */
class NullSafetyTest {

    @TempDir
    private lateinit var folder: Path

    @ParameterizedTest
    @ValueSource(
        strings = [
            "ArticleCleaner.clean(null)",
            "ArticleCleaner.clean(maybe)",
            "ArticleCleaner.builder().keep(null)",
            "ArticleCleaner.builder().build().applyToParagraphs(listOf(page, maybe))",
            "rule.kind().isAppeal",
        ],
    )
    fun `a null that the library does not take, or gives, does not compile unseen`(expression: String) {
        val (code, said) = compile(expression)

        assertEquals(ExitCode.COMPILATION_ERROR, code, said)
        assertTrue(Regex("error: (null cannot be a value|argument type mismatch|only safe)", RegexOption.IGNORE_CASE).containsMatchIn(said), said)
    }

    @Test
    fun `what the library takes and gives compiles, and needs no sign that it is not null`() {
        val (code, said) = compile("ArticleCleaner.clean(maybe ?: page).text().length + ArticleCleaner.clean(page).appeals().first().ask().amounts().size")

        assertEquals(ExitCode.OK, code, said)
    }

    private fun compile(expression: String): Pair<ExitCode, String> {
        val file = folder.resolve("Page.kt")
        file.writeText("import io.github.articlecleaner.*\nimport io.github.articlecleaner.article.*\nfun use(page: String, maybe: String?, rule: Rule) = $expression\n")
        val said = ByteArrayOutputStream()
        val code = K2JVMCompiler().exec(
            PrintStream(said), "-no-stdlib", "-no-reflect", "-cp", System.getProperty("java.class.path"), "-d", folder.toString(), file.toString(),
        )
        return code to said.toString()
    }
}
