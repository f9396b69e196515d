package io.antiphon.channels.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.antiphon.channels.Declared;
import io.antiphon.channels.internal.mapping.ColumnRule;
import io.antiphon.feedback.RatingScale;
import org.junit.jupiter.api.Test;

class DeclaredColumnsTest {

	@Test
	void aCustomScaleRunsAsDeclaredAlsoWhereLessIsBetter() {
		assertEquals(new RatingScale(RatingScale.Kind.CUSTOM, 10, 1), scale(new Declared.Column("rating", "custom", 10, 1)));
		assertEquals(RatingScale.CES, scale(new Declared.Column("rating", "ces")));
	}

	@Test
	void aScaleIsNeverMadeUp() {
		assertThrows(IllegalArgumentException.class, () -> DeclaredColumns.rule(new Declared.Column("rating", "")));
		assertThrows(IllegalArgumentException.class, () -> DeclaredColumns.rule(new Declared.Column("rating", "custom")));
	}

	private static RatingScale scale(Declared.Column said) {
		return ((ColumnRule.Detail.Rated) DeclaredColumns.rule(said).detail()).scale().scale();
	}
}
