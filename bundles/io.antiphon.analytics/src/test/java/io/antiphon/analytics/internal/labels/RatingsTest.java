package io.antiphon.analytics.internal.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatingsTest {

	@Test
	void knowsHowManyAreRatedAndWhatTheyAre() {
		var rows = new LabelledRows().neutral(2, 0.2).neutral(1, 0.8).neutral(4, Double.NaN).list();

		assertEquals(3, Ratings.of(rows).n());
		assertEquals(0.4, Ratings.of(rows).mean(), 1e-12);
		assertEquals(0.12, Ratings.of(rows).variance(), 1e-12);
		assertEquals(0.8, Ratings.of(new LabelledRows().neutral(1, 0.8).list()).mean());
		assertTrue(Double.isNaN(Ratings.of(new LabelledRows().neutral(1, 0.8).list()).variance()));
		assertEquals(new Ratings(0, Double.NaN, Double.NaN), Ratings.of(List.of()));
	}
}
