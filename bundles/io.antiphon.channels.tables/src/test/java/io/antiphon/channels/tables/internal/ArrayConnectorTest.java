package io.antiphon.channels.tables.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrayConnectorTest extends ConnectorContract {

	ArrayConnectorTest() {
		super(new ArrayConnectorComponent());
	}

	@Override
	protected Path good(Path folder) throws IOException {
		return file(folder, """
				[
				  {"id": 1, "text": "late again", "user": {"name": "Lin"}},
				  "astray",
				  {"text": "物流太慢了", "tags": ["a", 1, null], "id": 2.50},
				  {"id": 3, "id": 4},
				  {"user": {"name": null}, "text": "two\\nlines"}
				]
				""");
	}

	private static Path file(Path folder, String text) throws IOException {
		return Files.writeString(folder.resolve("said.json"), text);
	}

	@Test
	void laysElementsOutInTheColumnsThatTheyHaveTogether(@TempDir Path folder) throws IOException {
		var told = read(good(folder), Integer.MAX_VALUE);

		assertEquals(List.of("id", "text", "user.name", "tags"), told.columns());
		assertEquals(List.of("/0", "/1", "/2", "/3", "/4"), told.items().stream().map(Item::place).toList());
		assertEquals(List.of("2.50", "物流太慢了", "", "[\"a\",1,null]"), told.items().get(2).values());
		assertEquals(List.of("", "two\nlines", "", ""), told.items().getLast().values());
		assertEquals("The key \"id\" occurs twice.", told.items().get(3).reasons().getFirst().apply(Locale.ENGLISH));
	}

	@Test
	void anArrayThatIsBrokenIsRefusedWithThePlace(@TempDir Path folder) throws IOException {
		var told = read(file(folder, "[{\"text\":\"a\"},\n{\"text\":}]"), Integer.MAX_VALUE);

		assertEquals(End.REFUSED, told.end());
		assertTrue(told.said().getFirst().apply(Locale.ENGLISH).startsWith("Not valid JSON in UTF-8 at line 2,"), told::toString);
		assertEquals(End.REFUSED, read(file(folder, "[]"), 1).end());
		assertEquals(End.REFUSED, read(file(folder, "[{\"a\":1}] x"), 1).end());
	}

	@Test
	void anElementThatIsTooLongIsRejectedAndReadingGoesOn(@TempDir Path folder) throws IOException {
		var told = read(file(folder, "[{\"text\":\"" + "x".repeat(2 << 20) + "\"},{\"text\":\"a\"}]"), Integer.MAX_VALUE);

		assertEquals(1, told.items().getFirst().reasons().size());
		assertEquals(List.of("a"), told.items().getLast().values());
	}
}
