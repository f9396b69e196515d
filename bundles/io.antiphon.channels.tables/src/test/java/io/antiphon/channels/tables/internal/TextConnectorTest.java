package io.antiphon.channels.tables.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextConnectorTest extends OurConnectorContract {

	TextConnectorTest() {
		super(new TextConnectorComponent());
	}

	@Override
	protected Path good(Path folder) throws IOException {
		return Files.writeString(folder.resolve("said.csv"), """
				id,comment,date
				1,"late, and no word",2026-01-05
				2,"two
				lines",2026-01-06
				3,物流太慢了,2026-01-07
				""");
	}

	@Test
	void namesTheLineOnWhichARecordStarts(@TempDir Path folder) throws IOException {
		var told = read(good(folder), Integer.MAX_VALUE);

		assertEquals(List.of("2", "3", "5"), told.items().stream().map(Item::place).toList());
	}
}
