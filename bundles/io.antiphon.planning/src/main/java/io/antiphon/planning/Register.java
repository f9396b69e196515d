package io.antiphon.planning;

import io.antiphon.feedback.Scope;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.privacy.Access;
import io.antiphon.wording.Block;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

	/** The improvement within a scope that most wants somebody: proposed before drafts before others; "" where there is none. */
	String first(Scope scope);

	/** One improvement on one page; empty where there is none of that id. */
	Optional<Page> page(String improvement, Locale locale);

	/**
	 * What a page shows and what can be done on it: its name, its state in words and whether that is good, a line about it, whether its test plan can be
	 * frozen still ({@code draft}), all that is known of it as blocks, and how far it is along the seven steps.
	 */
	record Page(
			String id, String title, String state, Block.Tone tone, String line, boolean proposed, boolean draft, boolean judged,
			List<Block> blocks, List<GuideStep> guide) {

		public Page {
			blocks = List.copyOf(blocks);
			guide = List.copyOf(guide);
		}
	}

	/** A step of the continual improvement model: its question, whether it is answered, and the answer or what to do. */
	record GuideStep(String question, boolean done, String answer) {}

	/** The goals about something in {@code scope}, in the order in which they were set. */
	List<GoalRow> goals(Scope scope, Locale locale);

	/** A goal whole: its indicator over time with the target as a line, whether that lies beyond noise, and what is planned for it. */
	List<Block> goal(String id, Locale locale);

	/**
	 * The decisions that rest on something found in {@code scope} or that something planned there rests on, and those of which nothing of
	 * that is known; the newest first.
	 */
	List<DecisionRow> decisions(Scope scope, Locale locale);

	/** A decision whole: its options with their scores, what the first hangs on, what it rests on; nothing where there is none of that id. */
	List<Block> decision(String id, Locale locale);

	/** The options of a decision, by their ids, that its scores put first; empty where there are none. */
	List<String> preferred(String decision);

	/**
	 * A decision for a table, in words; {@code options} can be chosen by their ids while it is {@code proposed}, and {@code holds} says whether
	 * another decided one did not take its place.
	 */
	record DecisionRow(
			String id, String title, String state, String by, LocalDate day, boolean proposed, boolean holds, Map<String, String> options) {

		public DecisionRow {
			options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
		}
	}

	/** A goal for a table, in words; {@code proposed}: nobody has said yes to it. */
	record GoalRow(String id, String indicator, String baseline, String target, @Nullable LocalDate due, boolean proposed,
			int improvements) {}

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
