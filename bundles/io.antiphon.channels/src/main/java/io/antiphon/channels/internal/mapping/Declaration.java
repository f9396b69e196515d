package io.antiphon.channels.internal.mapping;

import io.antiphon.channels.internal.measure.Aggregation;
import io.antiphon.loop.Indicator.Direction;
import org.jspecify.annotations.Nullable;

/** What a mapping declares of an indicator: its unit (empty), how its values are made and which way is good (null: not said). */
public record Declaration(String unit, @Nullable Aggregation measure, @Nullable Direction better) {

	/** Nothing. */
	public static final Declaration NONE = new Declaration("", null, null);

	/** The same, and what {@code other} says where this says nothing. */
	Declaration or(Declaration other) {
		return new Declaration(
				unit.isEmpty() ? other.unit : unit,
				measure == null ? other.measure : measure,
				better == null ? other.better : better);
	}
}
