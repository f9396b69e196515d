package com.example.guestbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Acceptance;
import io.antiphon.channels.spi.Column;
import io.antiphon.channels.spi.Hints;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Records;
import io.antiphon.channels.spi.Rejection;
import io.antiphon.channels.spi.Row;
import io.antiphon.channels.spi.Source;
import io.antiphon.testkit.ConnectorContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuestbookTest extends ConnectorContract {

	private final Guestbook guestbook = new Guestbook();

	@Override
	protected String id() {
		return guestbook.id();
	}

	@Override
	protected boolean accepts(Path file) throws IOException {
		return guestbook.accepts(source(file)) != Acceptance.NO;
	}

	@Override
	protected Told read(Path file, int most) throws IOException {
		return switch (guestbook.open(source(file), Hints.NONE, Progress.NONE)) {
			case Opening.Refused(var reason) -> new Told(List.of(), List.of(), List.of(reason::text), End.REFUSED);
			case Opening.Opened(var records) -> read(records, most);
		};
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
		var told = read(good(folder), Integer.MAX_VALUE);

		assertEquals(List.of("17", "18", "19", "17 (4)"), told.items().stream().map(Item::place).toList());
		assertEquals(List.of("17", "2026-05-01", "Lin", "The room was cold,\nand nobody came."), told.items().getFirst().values());
	}

	private static Told read(Records records, int most) {
		var items = new ArrayList<Item>();
		var pass = records.read(entry -> {
			items.add(switch (entry) {
				case Row row -> new Item(row.origin().place(), row.values(), List.of());
				case Rejection(var origin, var reason) -> new Item(origin.place(), List.of(), List.of(reason::text));
			});
			return items.size() < most;
		});
		var columns = records.columns().stream().map(Column::name).toList();
		return switch (pass) {
			case Pass.Complete() -> new Told(columns, items, List.of(), End.COMPLETE);
			case Pass.Stopped() -> new Told(columns, items, List.of(), End.STOPPED);
			case Pass.Refused(var reason) -> new Told(columns, items, List.of(reason::text), End.REFUSED);
		};
	}

	private static Source source(Path file) throws IOException {
		return new Source.File(file, file.getFileName().toString(), Files.readAllBytes(file));
	}
}
