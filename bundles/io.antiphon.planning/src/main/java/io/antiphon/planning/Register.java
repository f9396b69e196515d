package io.antiphon.planning;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.privacy.Access;
import io.antiphon.wording.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The register of improvements in words and charts, the same for the window and the report. Thread-safe; blocks. */
@ProviderType
public interface Register {

	/**
	 * Each improvement about something in {@code scope}, with the decision and goal behind it, its test plan, its actions, and its
	 * indicator on a control chart where that has times. In the order they were planned.
	 */
	List<Block.Item> entries(Scope scope, Locale locale);

	/**
	 * The improvements about something in {@code scope} as rows of a table, as they are or as they were at the end of a day that is over, with
	 * the columns that extensions bring. In the order they were planned.
	 */
	Table table(Scope scope, @Nullable LocalDate day, Locale locale);

	/** What {@link #table} returns. */
	record Table(List<RegisterRow> rows, List<ExtraColumn> extra) {

		public Table {
			rows = List.copyOf(rows);
			extra = List.copyOf(extra);
		}
	}

	/** A column of an extension: its id, its header, and whether its cells are numbers. */
	record ExtraColumn(String id, String header, boolean number) {}

	/**
	 * The actions of the improvements about something in {@code scope}, or, where {@code improvement} is not empty, those of the one with that id,
	 * whatever it is about. In the order they were planned.
	 */
	Actions actions(Scope scope, String improvement, Locale locale);

	/**
	 * What {@link #actions} returns; {@code outside}: how many more there are outside of what was asked for; {@code of}: what the improvement is
	 * called that was asked for, empty where all were, or where it is gone.
	 */
	record Actions(List<ActionRow> rows, int outside, String of) {

		public Actions {
			rows = List.copyOf(rows);
		}
	}

	/** How many there are, whatever they are about. */
	int count();

	/**
	 * Freezes the test plan of an improvement, once: it gets the time and a keyed digest of all that it fixes, which the audit
	 * chain names. From then on it can be judged by it. Only ever called because somebody said yes.
	 */
	Freezing freeze(String improvement, Access access);

	/** The improvements whose test plans are drafts, by their ids, in the order they were planned. */
	List<String> drafts();

	/** What freezing it would fix, or why it cannot be frozen. */
	Offer offer(String improvement, Locale locale);

	/** The improvements with a verdict that nobody has chosen on yet, by their ids, in the order of their action days. */
	List<String> undecided();

	/** What can be chosen now that there is a verdict on an improvement, or why nothing can. */
	Advice advice(String improvement, Locale locale);

	/**
	 * Keeps what somebody chose after the verdict on an improvement, with their reason, which may be empty; it counts from then on
	 * in place of what was chosen before, which stays. Empty where there is no verdict to choose on. Only ever called because
	 * somebody said so.
	 */
	Optional<Adjustment> adjust(String improvement, Choice choice, String reason, Access access);

	/**
	 * The verdict and what was chosen in a sentence or more, and the choices, that which the verdict suggests first; none where there
	 * is no verdict.
	 */
	record Advice(String sentence, List<Choice> choices) {

		public Advice {
			choices = List.copyOf(choices);
		}
	}

	/** A sentence to confirm where it is {@code possible}, else the reason why it is not. */
	record Offer(boolean possible, String sentence) {}
}
