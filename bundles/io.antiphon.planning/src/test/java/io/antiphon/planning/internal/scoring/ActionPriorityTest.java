package io.antiphon.planning.internal.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionPriorityTest {

	/** A line of the table as it is printed: ratings from and to, and the priority. */
	private record Line(int[] severity, int[] occurrence, int[] detection, ActionPriority priority) {

		boolean covers(int s, int o, int d) {
			return within(severity, s) && within(occurrence, o) && within(detection, d);
		}

		private static boolean within(int[] range, int rating) {
			return range[0] <= rating && rating <= range[1];
		}
	}

	/** Table AP of the handbook (2019), DFMEA and PFMEA, in the order in which it is printed: S, O, D, priority. */
	private static final List<Line> PRINTED = """
			9-10 8-10 7-10 H
			9-10 8-10 5-6 H
			9-10 8-10 2-4 H
			9-10 8-10 1 H
			9-10 6-7 7-10 H
			9-10 6-7 5-6 H
			9-10 6-7 2-4 H
			9-10 6-7 1 H
			9-10 4-5 7-10 H
			9-10 4-5 5-6 H
			9-10 4-5 2-4 H
			9-10 4-5 1 M
			9-10 2-3 7-10 H
			9-10 2-3 5-6 M
			9-10 2-3 2-4 L
			9-10 2-3 1 L
			9-10 1 1-10 L
			7-8 8-10 7-10 H
			7-8 8-10 5-6 H
			7-8 8-10 2-4 H
			7-8 8-10 1 H
			7-8 6-7 7-10 H
			7-8 6-7 5-6 H
			7-8 6-7 2-4 H
			7-8 6-7 1 M
			7-8 4-5 7-10 H
			7-8 4-5 5-6 M
			7-8 4-5 2-4 M
			7-8 4-5 1 M
			7-8 2-3 7-10 M
			7-8 2-3 5-6 M
			7-8 2-3 2-4 L
			7-8 2-3 1 L
			7-8 1 1-10 L
			4-6 8-10 7-10 H
			4-6 8-10 5-6 H
			4-6 8-10 2-4 M
			4-6 8-10 1 M
			4-6 6-7 7-10 M
			4-6 6-7 5-6 M
			4-6 6-7 2-4 M
			4-6 6-7 1 L
			4-6 4-5 7-10 M
			4-6 4-5 5-6 L
			4-6 4-5 2-4 L
			4-6 4-5 1 L
			4-6 2-3 7-10 L
			4-6 2-3 5-6 L
			4-6 2-3 2-4 L
			4-6 2-3 1 L
			4-6 1 1-10 L
			2-3 8-10 7-10 M
			2-3 8-10 5-6 M
			2-3 8-10 2-4 L
			2-3 8-10 1 L
			2-3 6-7 7-10 L
			2-3 6-7 5-6 L
			2-3 6-7 2-4 L
			2-3 6-7 1 L
			2-3 4-5 7-10 L
			2-3 4-5 5-6 L
			2-3 4-5 2-4 L
			2-3 4-5 1 L
			2-3 2-3 7-10 L
			2-3 2-3 5-6 L
			2-3 2-3 2-4 L
			2-3 2-3 1 L
			2-3 1 1-10 L
			1 1-10 1-10 L
			""".lines().map(ActionPriorityTest::line).toList();

	private static Line line(String printed) {
		var parts = printed.split(" ");
		var priority = Stream.of(ActionPriority.values()).filter(one -> one.name().startsWith(parts[3])).findFirst();
		return new Line(range(parts[0]), range(parts[1]), range(parts[2]), priority.orElseThrow());
	}

	private static int[] range(String printed) {
		var ends = Arrays.stream(printed.split("-")).mapToInt(Integer::parseInt).toArray();
		return new int[] {ends[0], ends[ends.length - 1]};
	}

	@Test
	void isThatOfThePrintedTableForEachOfTheThousandRatings() {
		for (int rating = 0; rating < 1_000; rating++) {
			int severity = rating / 100 + 1;
			int occurrence = rating / 10 % 10 + 1;
			int detection = rating % 10 + 1;
			var lines = PRINTED.stream().filter(line -> line.covers(severity, occurrence, detection)).toList();

			assertEquals(1, lines.size());
			assertEquals(
					lines.getFirst().priority(), ActionPriority.of(severity, occurrence, detection),
					severity + ", " + occurrence + ", " + detection);
		}
	}

	@Test
	void neverFallsWhereARatingRises() {
		each((more, other) -> {
			for (int third = 1; third <= 10; third++) {
				assertTrue(ActionPriority.of(more, other, third).compareTo(ActionPriority.of(more - 1, other, third)) >= 0);
				assertTrue(ActionPriority.of(other, more, third).compareTo(ActionPriority.of(other, more - 1, third)) >= 0);
				assertTrue(ActionPriority.of(other, third, more).compareTo(ActionPriority.of(other, third, more - 1)) >= 0);
			}
		});
	}

	private interface Pair {
		void with(int more, int other);
	}

	private static void each(Pair pair) {
		IntStream.rangeClosed(2, 10).forEach(more -> IntStream.rangeClosed(1, 10).forEach(other -> pair.with(more, other)));
	}

	@ParameterizedTest
	@CsvSource({"10,1,10,LOW", "9,5,1,MEDIUM", "10,2,2,LOW", "8,7,1,MEDIUM", "7,8,2,HIGH", "5,10,1,MEDIUM", "3,10,10,MEDIUM",
		"1,10,10,LOW"})
	void isNotThatOfTheNumberAlone(int severity, int occurrence, int detection, ActionPriority expected) {
		assertEquals(expected, ActionPriority.of(severity, occurrence, detection));
	}

	@Test
	void refusesWhatIsNoRating() {
		assertThrows(IllegalArgumentException.class, () -> ActionPriority.of(0, 5, 5));
		assertThrows(IllegalArgumentException.class, () -> ActionPriority.of(5, 11, 5));
	}
}
