package io.antiphon.channels.internal.mapping;

import io.antiphon.channels.internal.tickets.DurationUnit;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.privacy.Purpose;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one column is. {@code line}: where its mapping file says so, 0 where no file does. */
public record ColumnRule(ColumnRole role, Detail detail, int line) {

	/** What a role needs to know beyond its name. */
	public sealed interface Detail {

		/** The name declared for the values of the column, empty where there is none. */
		default String label() {
			return "";
		}

		/** The codes that stand for no answer. */
		default Missing missing() {
			return Missing.NONE;
		}

		/** Nothing more. */
		record None() implements Detail {}

		/** The name an attribute goes by (empty: that of its column), and the codes that stand for no answer. */
		record Named(String name, Missing missing) implements Detail {

			/** Without such codes. */
			public Named(String name) {
				this(name, Missing.NONE);
			}

			@Override
			public String label() {
				return name;
			}
		}

		/** The codes by which a text says that nothing was said. */
		record Coded(Missing missing) implements Detail {}

		/** What is agreed to. */
		record Agreed(Purpose purpose) implements Detail {

			@Override
			public String label() {
				return purpose.id();
			}
		}

		/** What its values are to reach the person by; without a kind by what each looks like. Of a person: that it is a contact too. */
		record Reaching(Contact.@Nullable Kind kind) implements Detail {

			/** The contact that is written so, for a person who reads a language; empty where it is none. */
			public Optional<Contact> contact(String written, String language) {
				return kind == null ? Contact.of(written, language) : Contact.of(kind, written, language);
			}
		}

		/** How dates and times are written, as {@link io.antiphon.tables.dates.DateFormat#name} says it. */
		record Written(String format) implements Detail {}

		/** What its durations are counted in where they are bare numbers; without a unit only those that name one can be read. */
		record Lasting(@Nullable DurationUnit unit) implements Detail {}

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
