package io.antiphon.channels.internal.mapping;

import io.antiphon.privacy.Purpose;

/** What one column is. {@code line}: where its mapping file says so, 0 where no file does. */
public record ColumnRule(ColumnRole role, Detail detail, int line) {

	/** What a role needs to know beyond its name. */
	public sealed interface Detail {

		/** The name declared for the values of the column, empty where there is none. */
		default String label() {
			return "";
		}

		/** Nothing more. */
		record None() implements Detail {}

		/** The name an attribute goes by. */
		record Named(String name) implements Detail {

			@Override
			public String label() {
				return name;
			}
		}

		/** What is agreed to. */
		record Agreed(Purpose purpose) implements Detail {

			@Override
			public String label() {
				return purpose.id();
			}
		}

		/** How dates and times are written, as {@link io.antiphon.tables.dates.DateFormat#name} says it. */
		record Written(String format) implements Detail {}

		/** The name and the scale of a rating, and the codes that stand for no answer. */
		record Rated(String name, Scale scale, Missing missing) implements Detail {

			/** Without such codes. */
			public Rated(String name, Scale scale) {
				this(name, scale, Missing.NONE);
			}

			@Override
			public String label() {
				return name;
			}
		}

		/** The indicator of a column of values (empty where each row names one) and what is declared of it. */
		record Measured(String indicator, Declaration declared, Missing missing) implements Detail {

			/** Without codes that stand for no value. */
			public Measured(String indicator, Declaration declared) {
				this(indicator, declared, Missing.NONE);
			}

			@Override
			public String label() {
				return indicator;
			}
		}
	}

	/** A role that needs no more, declared by no file. */
	public static ColumnRule of(ColumnRole role) {
		return new ColumnRule(role, new Detail.None(), 0);
	}

	/** A role with its details, declared by no file. */
	public static ColumnRule of(ColumnRole role, Detail detail) {
		return new ColumnRule(role, detail, 0);
	}
}
