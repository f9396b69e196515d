package io.antiphon.compliance.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every command of compliance, over a workspace of its own. */
public abstract class CommandCase {

	protected static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

	@TempDir
	protected Path folder;

	protected WholeWorkspace workspace;

	@BeforeEach
	final void open() {
		workspace = WholeWorkspace.open(folder);
	}

	@AfterEach
	final void close() {
		workspace.close();
	}

	/** As it is at this moment. */
	protected abstract Command command();

	protected final Typed type(Locale locale, String... words) {
		return Typed.at(command(), workspace.access, locale, words);
	}

	/** What it says to these words and {@code --json}. */
	protected final JsonNode json(String... words) throws IOException {
		var typed = type(Locale.ENGLISH, words);
		assertEquals(Exit.DONE, typed.exit(), typed.err());
		var tree = new ObjectMapper().readTree(typed.out());
		assertEquals(1, tree.path("format").asInt());
		return tree;
	}

	/** Each of these is refused as used wrongly, in both languages, and nothing that was typed ("greta") is repeated. */
	protected final void refused(List<String[]> wrong) {
		for (var words : wrong) {
			for (var language : LANGUAGES) {
				var typed = type(language, words);
				assertEquals(Exit.USAGE, typed.exit(), String.join(" ", words));
				assertEquals("", typed.out());
				assertFalse(typed.err().isBlank() || typed.err().contains("greta") || typed.err().contains("<"), typed.err());
			}
		}
	}

	@Test
	void everyParameterIsExplainedInBothLanguages() {
		var command = command();
		for (var language : LANGUAGES) {
			assertFalse(command.summary(language).contains("<"));
			assertTrue(command.parameters(language).stream().noneMatch(parameter -> parameter.summary().contains("<")));
		}
	}
}
