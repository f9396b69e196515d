package com.example.guestbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuestbookTest extends ConnectorContract {

	GuestbookTest() {
		super(new Guestbook());
	}

	@Override
	protected Path good(Path folder) throws IOException {
		return Files.writeString(folder.resolve("house.guestbook"), """
				GUESTBOOK 1
				#17 2026-05-01 Lin
				The room was cold,
				and nobody came.

				#18 2026-05-02 Ann
				#19 2026-05-03 王明
				早餐很好。
				#17 2026-05-04 Lin
				again
				""");
	}

	@Test
	void anEntryIsAllItsLinesAndIsKnownByItsId(@TempDir Path folder) throws IOException {
		var told = read(good(folder));

		assertEquals(List.of("17", "18", "19", "17 (4)"), told.items().stream().map(Item::place).toList());
		assertEquals(List.of("17", "2026-05-01", "Lin", "The room was cold,\nand nobody came."), told.items().getFirst().values());
	}
}
