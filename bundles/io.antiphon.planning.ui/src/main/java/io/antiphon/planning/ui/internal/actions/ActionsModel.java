package io.antiphon.planning.ui.internal.actions;

import io.antiphon.base.Texts;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Action.State;
import io.antiphon.loop.Step;
import io.antiphon.loop.ui.ViewServices;
import io.antiphon.planning.ActionRow;
import io.antiphon.planning.Register.Actions;
import io.antiphon.planning.ui.internal.actions.Look.Standing;
import io.antiphon.wording.Anchors;
import io.antiphon.workbench.ui.NoWorkspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the view of actions shows: those of the scope that all views share or of one improvement, what the filters leave of them, and which are
 * selected. It knows no widget. UI thread, but for {@link #read}.
 */
final class ActionsModel {

	private static final List<Step> PLANNED = List.of(Step.GOAL, Step.DECIDE, Step.PLAN);
	private static final String ANCHOR = Anchors.action("", "").replace("/", "");

	private final ViewServices desk;
	private final Reading reading;
	private final IntSupplier improvements;
	private final Texts texts;
	private final Map<String, ActionRow> known = new HashMap<>();
	private final Moves moves = new Moves();
	private Look look = Look.NOTHING_YET;
	private Face face = Face.LIST;
	private Quick quick = Quick.ALL;
	private String words = "";
	private String only = "";
	private List<String> selected = List.of();
	private List<ActionRow> found = List.of();
	private List<ActionRow> rows = List.of();

	/** Reads actions; blocks. */
	@FunctionalInterface
	interface Reading {

		/** Of a scope, or of one improvement where that is not empty. */
		Actions of(Scope scope, String improvement);
	}

	/** {@code improvements} counts all there are; blocks, too. */
	ActionsModel(ViewServices desk, Reading reading, IntSupplier improvements) {
		this.desk = desk;
		this.reading = reading;
		this.improvements = improvements;
		this.texts = Texts.of(ActionsModel.class, desk.session().locale());
	}

	/** What there is to show now, of all improvements or of that one. Blocks; any thread. */
	Look read(String improvement) {
		if (!desk.steps().open()) {
			return new Look(Standing.CLOSED, NoWorkspace.said(desk.session(), texts.get("closed")), List.of(), "", List.of());
		}
		var actions = reading.of(desk.session().scope(), improvement);
		if (!actions.rows().isEmpty()) {
			return new Look(Standing.SOME, sentence(actions, improvement), actions.rows(), actions.of(), List.of());
		}
		if (improvements.getAsInt() == 0) {
			return new Look(Standing.NOTHING, texts.get("nothing"), List.of(), "", desk.steps().before(PLANNED));
		}
		var next = improvement.isEmpty() ? texts.get("none") : texts.get("none.of", actions.of());
		return new Look(Standing.NONE_HERE, outside(next, actions, improvement), List.of(), actions.of(), List.of());
	}

	private String sentence(Actions actions, String improvement) {
		var improvements = actions.rows().stream().map(ActionRow::improvement).distinct().count();
		var open = actions.rows().stream().filter(row -> !row.state().over()).count();
		return outside(texts.get("sentence", actions.rows().size(), improvements, open), actions, improvement);
	}

	/** With how much lies outside of the scope; of one improvement everything is shown, whatever the scope. */
	private String outside(String next, Actions actions, String improvement) {
		var shown = actions.rows().size();
		return improvement.isEmpty() ? desk.sentence(next, shown, shown + actions.outside()) : next;
	}

	/** Shows what was read. */
	void show(Look read) {
		look = read;
		moves.read();
		known.clear();
		read.rows().forEach(row -> known.put(row.subject(), row));
		selected = selected.stream().filter(known::containsKey).toList();
		filter();
	}

	private void filter() {
		var wanted = Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
		found = wanted.isEmpty() ? look.rows() : look.rows().stream().filter(row -> has(row, wanted)).toList();
		rows = found.stream().filter(quick::leaves).toList();
	}

	private static boolean has(ActionRow row, List<String> wanted) {
		var words = String.join("\n", row.title(), row.improvementTitle(), said(row.owner()), said(row.department()), said(row.blocker()))
				.toLowerCase(Locale.ROOT);
		return wanted.stream().allMatch(words::contains);
	}

	private static String said(@Nullable String word) {
		return Objects.requireNonNullElse(word, "");
	}

	Look look() {
		return look;
	}

	Face face() {
		return face;
	}

	void face(Face other) {
		face = other;
	}

	Quick quick() {
		return quick;
	}

	void quick(Quick other) {
		quick = other;
		filter();
	}

	String words() {
		return words;
	}

	/** Leaves what has each of these words somewhere, in any case of letters. */
	void words(String typed) {
		words = typed.strip();
		filter();
	}

	/** The id of the improvement whose actions alone are shown; empty: those of the scope. */
	String only() {
		return only;
	}

	/** Shows the actions of one improvement, or, where it is empty, of the scope; what was filtered is there again. */
	void only(String improvement) {
		only = improvement;
		quick = Quick.ALL;
		words = "";
		filter();
	}

	/** Shows what an anchor names: the actions of an improvement, one of them selected where it names one. */
	void go(String anchor) {
		if (anchor.startsWith(ANCHOR) && anchor.contains("/")) {
			var subject = anchor.substring(ANCHOR.length());
			only(subject.substring(0, subject.lastIndexOf('/')));
			selected = subject.endsWith("/") ? List.of() : List.of(subject);
		}
	}

	/** The anchor by which the same is shown again; empty where no improvement is chosen. */
	String anchor() {
		var one = selected.stream().filter(subject -> subject.startsWith(only + "/")).findFirst();
		return only.isEmpty() ? "" : ANCHOR + one.orElse(only + "/");
	}

	/** What the filters leave, in the order of the register. */
	List<ActionRow> rows() {
		return rows;
	}

	/** How many the words and one click would leave. */
	Map<Quick, Long> counts() {
		var counts = new EnumMap<Quick, Long>(Quick.class);
		Arrays.stream(Quick.values())
				.forEach(one -> counts.put(one, found.stream().filter(one::leaves).count()));
		return counts;
	}

	/** What the filters leave in a state, the first due first. */
	List<ActionRow> in(State state) {
		return rows.stream().filter(row -> row.state() == state).sorted(first(ActionRow::due)).toList();
	}

	/** The same actions, the first to begin first; any thread. */
	static List<ActionRow> inTime(List<ActionRow> some) {
		return some.stream().sorted(first(row -> row.start() == null ? row.due() : row.start())).toList();
	}

	/** A day of an action, absent where it has none. */
	private interface Dated {

		@Nullable
		LocalDate of(ActionRow row);
	}

	private static Comparator<ActionRow> first(Dated day) {
		return (one, other) -> Objects.compare(day.of(one), day.of(other), Comparator.nullsLast(Comparator.naturalOrder()));
	}

	/** The selected ones, by what they are called in the register. */
	void select(List<String> subjects) {
		selected = List.copyOf(subjects);
	}

	/** The selected ones that are there, in the order in which they were selected. */
	List<ActionRow> selected() {
		return selected.stream().flatMap(subject -> Stream.ofNullable(known.get(subject))).toList();
	}

	Optional<ActionRow> row(String subject) {
		return Optional.ofNullable(known.get(subject));
	}

	/** The improvement that a new action is for: that of the selected ones, the only one that is shown; empty where that is not said. */
	Optional<String> target() {
		if (!only.isEmpty()) {
			return Optional.of(only);
		}
		var chosen = selected().isEmpty() ? rows : selected();
		var improvements = chosen.stream().map(ActionRow::improvement).distinct().limit(2).toList();
		return improvements.size() == 1 ? Optional.of(improvements.getFirst()) : Optional.empty();
	}

	/** Those of them that have days, with these by their fields in the register. */
	Map<String, Map<String, String>> dated(List<ActionRow> some) {
		var dated = new LinkedHashMap<String, Map<String, String>>();
		for (var row : some) {
			var values = new HashMap<String, String>();
			put(values, "start", row.start());
			put(values, "due", row.due());
			if (!values.isEmpty()) {
				dated.put(row.subject(), values);
			}
		}
		return dated;
	}

	private static void put(Map<String, String> values, String field, @Nullable LocalDate day) {
		if (day != null) {
			values.put(field, day.toString());
		}
	}

	/** How they are moved to other days. */
	Moves moves() {
		return moves;
	}

	/** What all of them have in a field of the register; empty where they differ or have nothing. */
	String common(List<ActionRow> some, String field) {
		var values = new ArrayList<>(some.stream().map(row -> value(row, field)).distinct().limit(2).toList());
		return values.size() == 1 ? values.getFirst() : "";
	}

	private static String value(ActionRow row, String field) {
		return switch (field) {
			case "owner" -> Objects.requireNonNullElse(row.owner(), "");
			case "department" -> Objects.requireNonNullElse(row.department(), "");
			case "due" -> row.due() == null ? "" : String.valueOf(row.due());
			case "state" -> row.state().name();
			default -> throw new IllegalArgumentException("several actions are not given a common " + field);
		};
	}
}
