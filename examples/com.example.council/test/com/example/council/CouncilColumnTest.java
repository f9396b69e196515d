package com.example.council;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.loop.Improvement;
import io.antiphon.planning.RegisterRow.Cell;
import io.antiphon.testkit.InMemoryDocuments;
import io.antiphon.testkit.RegisterColumnContract;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CouncilColumnTest extends RegisterColumnContract {

	private final Council council = new Council(new InMemoryDocuments().revisions());
	private final CouncilColumn column = new CouncilColumn(council);

	@BeforeEach
	void votes() {
		council.write(new Ballot("a", 4, 1));
		council.write(new Ballot("b", 0, 5));
	}

	@Override
	protected Map<String, String> cells(List<Improvement> improvements, Locale locale) {
		return column.cells(improvements, locale).entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, cell -> cell.getValue().words()));
	}

	@Override
	protected Set<String> known() {
		return Set.of("a", "b");
	}

	@Test
	void itIsSortedByTheShareInFavour() {
		assertEquals(
				Map.of("a", new Cell("4 of 5", 0.8), "b", new Cell("0 of 5", 0.0)),
				column.cells(List.of(improvement("a"), improvement("b")), Locale.ENGLISH));
	}
}
