package io.antiphon.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.antiphon.drawing.shape.Role;
import io.antiphon.wording.Block.Piece;
import io.antiphon.wording.Block.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

	private final Figures figures = new Figures(Locale.ENGLISH);
	private final Block.Work work = new Block.Work(
			"Actions", List.of("Action", "Owner", "When", "State"),
			List.of(
					new Piece("Buy", "", null, DAY, "done", Tone.POSITIVE).leading("action-i/a1", List.of(), null),
					new Piece("Train", "", DAY, DAY.plusDays(9), "open", Tone.PLAIN)
							.leading("action-i/a2", List.of("action-i/a1"), DAY.plusDays(2))));

	@Test
	void piecesOfWorkLeadWhereTheirAnchorsDoAndTellHowLateTheyAre() {
		var span = figures.timeLine(work).spans().get(1);

		assertEquals("action-i/a2", span.opens());
		assertEquals(List.of("action-i/a1"), span.after());
		assertEquals(DAY.plusDays(2), span.promised());
		assertEquals("30 Mar 2026 – 8 Apr 2026", span.days());
		assertEquals(Role.GOAL, figures.timeLine(work).spans().get(0).role());
	}

	@Test
	void todayIsDrawnForWhoLooksAtItAndNotInAFile() {
		assertEquals(DAY, figures.timeLine(work, DAY).today());
		assertNull(figures.timeLine(work).today());
	}

	@Test
	void changesBothWaysAreToldInTheirUnitsWithTheIntervalsThereAre() {
		var choice = new Block.Choice(
				"Hire", new Block.Change(-0.05, new Block.Range(-0.08, -0.02)), new Block.Change(0.4, null));
		var figure = figures.tradeOff(new Block.TradeOff(
				"Both", new Block.Axis("complaints", "points", true), new Block.Axis("per case", "kg CO2e", true), List.of(choice)));

		assertEquals(
				List.of("Hire", "−5 points (−8 to −2 points)", "0.4 kg CO2e"),
				figure.table().rows().getFirst().stream().map(cell -> cell.replace('\u00a0', ' ')).toList());
		assertEquals("per case (kg CO2e)", figure.up().label());
		assertEquals(-5, figure.choices().getFirst().across().value(), 1e-9);
	}

	@Test
	void anActionIsWithinTheAnchorOfAllActionsOfItsImprovement() {
		assertEquals("action-i/a1", Anchors.action("i", "a1"));
		assertEquals(Anchors.action("i", "") + "a1", Anchors.action("i", "a1"));
	}
}
