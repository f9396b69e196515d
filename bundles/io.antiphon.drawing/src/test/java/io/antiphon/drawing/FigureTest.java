package io.antiphon.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.drawing.shape.Shape;
import io.antiphon.drawing.shape.TextMeasure;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureTest {

	static Stream<Figure> pictures() {
		return Pictures.all().stream();
	}

	@Test
	void thereIsAPictureOfEachKind() {
		var kinds = Set.of(Figure.class.getPermittedSubclasses());

		assertEquals(kinds, Set.copyOf(Pictures.all().stream().map(Object::getClass).toList()));
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void noLabelIsClippedOrRunsIntoAnotherHoweverNarrow(Figure figure) {
		for (var width : new double[] {1_200, 760, 420, 260}) {
			var drawing = Pictures.drawn(figure, width);

			assertEquals(Set.of(), Pictures.faults(drawing), () -> figure.getClass() + " at " + width);
		}
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void everyShapeLiesInThePicture(Figure figure) {
		var drawing = Pictures.drawn(figure, 640);

		for (var shape : drawing.shapes()) {
			if (shape instanceof Shape.Box box) {
				assertTrue(box.x() >= -1 && box.x() + box.width() <= drawing.width() + 1, box::toString);
				assertTrue(box.y() >= -1 && box.y() + box.height() <= drawing.height() + 1, box::toString);
			}
		}
		assertTrue(drawing.width() <= 641 && drawing.height() > 0);
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void everyPictureIsThereInWordsAndAsATable(Figure figure) {
		assertFalse(figure.table().rows().isEmpty());
		assertTrue(figure instanceof Spark || !figure.about().isBlank());
		assertTrue(Pictures.drawn(figure, 640).stops().stream().noneMatch(stop -> stop.said().isBlank()));
	}

	@Test
	void stationsAreToldApartByTheirSigns() {
		var words = Pictures.words(Pictures.drawn(Pictures.ribbon(), 900)).stream().map(Shape.Words::text).toList();

		assertTrue(words.containsAll(List.of("✓", "●", "!", "–")), words::toString);
	}

	@Test
	void whatNeedsSomebodySaysWhyAndIsCutByAnEllipsisOnly() {
		var said = Pictures.words(Pictures.drawn(Pictures.ribbon(), 900)).stream().map(Shape.Words::text).toList();

		assertTrue(said.stream().anyMatch(line -> line.endsWith("…") && (Pictures.LONG + Pictures.LONG).contains(line.replace("…", ""))));
		assertTrue(Pictures.drawn(Pictures.ribbon(), 900).stops().get(2).said().contains(Pictures.LONG + Pictures.LONG));
	}

	@Test
	void aStationSaysWhatIsCountedThereAndItsStateToThoseWhoDoNotSeeItsSign() {
		var drawing = Pictures.drawn(Pictures.ribbon(), 900);
		var shown = String.join("", Pictures.words(drawing).stream().map(Shape.Words::text).toList());

		assertTrue(shown.contains("9,167 条") && !shown.contains("进行中"), shown);
		assertEquals("倾听\n进行中 · 9,167 条 · 最近 2026年5月24日", drawing.stops().get(1).said());
	}

	@Test
	void theNoteOfACardStandsBesideItsBadgeOrBelowWhereThereIsNoRoom() {
		var badge = new Badge(Badge.Tone.GOOD, "worked", false);
		var near = Pictures.words(Pictures.drawn(new Card("a", "1", "", Pictures.spark(), badge, "−9 points", ""), 240));
		var below = Pictures.words(Pictures.drawn(new Card("a", "1", "", Pictures.spark(), badge, Pictures.LONG, ""), 240));

		assertTrue(Math.abs(near.getLast().y() - near.get(near.size() - 2).y()) < 3);
		assertTrue(below.getLast().y() - below.get(below.size() - 2).y() > 15);
	}

	@Test
	void aRibbonTakesMoreRowsWhereItIsNarrow() {
		assertTrue(Pictures.drawn(Pictures.ribbon(), 260).height() > Pictures.drawn(Pictures.ribbon(), 900).height());
	}

	@Test
	void bubblesAreAsLargeAsTheirCountsAndDoNotLieOnEachOther() {
		var drawing = Pictures.drawn(Pictures.bubbles(), 600);
		var discs = drawing.shapes().stream().filter(Shape.Bubble.class::isInstance).map(Shape.Bubble.class::cast).toList();

		assertEquals(4, discs.size());
		assertEquals(Math.sqrt(400 / 90.0), discs.get(0).radius() / discs.get(1).radius(), 1e-9);
		for (var one : discs) {
			for (var other : discs) {
				assertTrue(one == other || Math.hypot(one.x() - other.x(), one.y() - other.y()) >= one.radius() + other.radius(),
						() -> one + " lies on " + other);
			}
		}
		assertEquals("退款 · 到账: 20 · 31 %", drawing.stops().getFirst().said());
		assertEquals("pieces-退款 · 到账", drawing.stops().getFirst().target());
	}

	@Test
	void anIntervalIsDrawnOnTheScaleThatItSharesWithItsLike() {
		var figure = Pictures.intervals();
		var dots = Stream.of(0, 1)
				.map(at -> Pictures.drawn(figure.bar(figure.rows().get(at)), 280))
				.flatMap(drawing -> drawing.shapes().stream())
				.filter(Shape.Disc.class::isInstance)
				.map(shape -> ((Shape.Disc) shape).x())
				.toList();

		assertEquals(8 + (-21 + 31) / 39.0 * 264, dots.get(0), 1e-9);
		assertEquals(8 + (2 + 31) / 39.0 * 264, dots.get(1), 1e-9);
	}

	@Test
	void aBarIsDividedByCount() {
		var widths = Pictures.drawn(Pictures.parts(), 400).shapes().stream()
				.filter(Shape.Tint.class::isInstance)
				.map(shape -> Math.round(((Shape.Tint) shape).width()))
				.limit(2)
				.toList();

		assertEquals(List.of(99L, 299L), widths);
	}

	@Test
	void theStrongestCellHasTheDeepestTint() {
		var strongest = Pictures.drawn(Pictures.heatMap(), 400).shapes().stream()
				.filter(Shape.Tint.class::isInstance)
				.mapToDouble(shape -> ((Shape.Tint) shape).strength())
				.max();

		assertEquals(1, strongest.orElse(0), 1e-9);
	}

	@Test
	void theNameOfAChoiceIsWholeAndNoWhiskerGoesThroughIt() {
		var range = new Range(-2, -1);
		var name = "Parcel lockers near the station";
		var axis = new TradeOff.Axis("axis", true, (value, decimals) -> Double.toString(value));
		var change = new TradeOff.Change(-1.5, range, "-1.5");
		var picture = new TradeOff("title", "choice", "better", axis, axis, List.of(new TradeOff.Choice(name, change, change)));

		var drawing = Pictures.drawn(picture, 800);

		var words = Pictures.words(drawing).stream().filter(one -> one.text().equals(name)).findFirst().orElseThrow();
		var disc = drawing.stops().getFirst();
		var x = disc.x() + disc.width() / 2;
		var y = disc.y() + disc.height() / 2;
		var left = words.left(TextMeasure.ESTIMATE);
		assertTrue(left > x || left + TextMeasure.ESTIMATE.width(name, words.size(), false) < x, words::toString);
		assertTrue(words.y() < y || words.y() - words.size().pixels() > y, words::toString);
	}
}
