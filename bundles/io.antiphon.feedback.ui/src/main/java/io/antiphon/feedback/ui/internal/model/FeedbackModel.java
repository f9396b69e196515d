package io.antiphon.feedback.ui.internal.model;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extensions;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Query.Order;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Selection;
import io.antiphon.workbench.ui.Deed;
import io.antiphon.workbench.ui.Undo;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.Slot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The feedback that the scope and the filter leave, in the order asked for. Its rows are read in {@link RowWindows}. UI thread;
 * what blocks goes through {@link Background}.
 */
public final class FeedbackModel {

	/** The most rows that are copied at once. */
	public static final int MOST_COPIED = 10_000;

	private static final int AT_ONCE = 1_000;

	/** Who shows it. */
	public interface View {

		/** There is another answer; nothing of it is read yet. */
		void answered();

		/** The rows from {@code from} up to and without {@code to} are there. */
		void arrived(int from, int to);
	}

	/** Rows that stand together: the first and the one after the last. */
	public record Places(int from, int to) {}

	private record Answer(
			Query query, Selection selection, Choices choices, List<Facets.Offered> facets,
			List<Markings.Offered> markings, @Nullable Pinned pinned) {}

	private final FeedbackStore store;
	private final Function<String, Pinned> pinning;
	private final Session session;
	private final Background background;
	private final FeedbackTexts texts;
	private final View view;
	private Facets facets = new Facets(Extensions.of(List.of()));
	private Markings markings = new Markings(Extensions.of(List.of()));
	private @Nullable Undo undo;
	private Filter filter = Filter.NONE;
	private Order order = Order.NEWEST;
	private final Slot answers = new Slot();
	private final Slot rows = new Slot();
	private @Nullable Answer answer;
	private @Nullable RowWindows windows;

	/** {@code pinning} finds what an anchor leads to; it is asked on background threads. */
	public FeedbackModel(
			FeedbackStore store,
			Function<String, Pinned> pinning,
			Session session,
			Background background,
			FeedbackTexts texts,
			View view) {
		this.store = store;
		this.pinning = pinning;
		this.session = session;
		this.background = background;
		this.texts = texts;
		this.view = view;
	}

	/** Takes the facets that are installed from now on. */
	public void offer(Facets offered) {
		facets = offered;
	}

	/** Takes the markings that are installed from now on; {@code told} takes back what was said. */
	public void offer(Markings offered, Undo told) {
		markings = offered;
		undo = told;
	}

	public Filter filter() {
		return filter;
	}

	/** Narrows, and reads anew where that makes a difference. */
	public void narrow(Filter other) {
		if (!other.equals(filter)) {
			filter = other;
			read();
		}
	}

	/** Takes every filter back; the scope is not the table's. */
	public void clear() {
		narrow(Filter.NONE);
	}

	public Order order() {
		return order;
	}

	/** Orders by this; where it is so already, the other way round. */
	public void sort(Order.By by) {
		order = by == order.by() ? new Order(by, !order.descending()) : new Order(by, by == Order.By.TIME);
		read();
	}

	/** Asks the store; the view hears of the answer to the latest question only. */
	public void read() {
		if (session.workspace().isEmpty()) {
			answers.forget();
			take(null);
			return;
		}
		var scope = session.scope();
		var wanted = filter;
		var asking = facets;
		var ordered = order;
		background.latest(answers, texts.get("reading"), progress -> ask(scope, wanted, ordered, asking), this::take);
	}

	private Answer ask(Scope scope, Filter wanted, Order ordered, Facets asking) {
		var access = session.access(Purpose.IMPROVE_SERVICE);
		var pinned = wanted.anchor().isEmpty() ? null : pinning.apply(wanted.anchor());
		var among = asking.among(wanted.options(), access);
		var query = pinned == null
				? new Query(scope, wanted.language(), wanted.text(), among, ordered)
				: pinned(pinned, scope, wanted, ordered, among, access);
		return new Answer(
				query, store.select(query, access), Choices.of(store.tally(Scope.ALL)), asking.offered(session.locale()),
				markings.offered(session.locale()), pinned);
	}

	/** Where numbers are told of groups alone a piece counts in the month under which it is told, which need not be that in which it was said. */
	private Query pinned(
			Pinned pinned, Scope chosen, Filter wanted, Order ordered, @Nullable Set<Long> among, Access access) {
		var scope = pinned.scope();
		if (scope == null) {
			return new Query(chosen, wanted.language(), wanted.text(), among, pinned.brought(), ordered);
		}
		var ids = both(among, pinned.ids());
		if (scope.period() == null || store.grouped().isEmpty()) {
			return new Query(scope, wanted.language(), wanted.text(), ids, ordered);
		}
		var told = new HashSet<Long>();
		store.batches(scope, access).forEach(batch -> batch.forEach(piece -> told.add(piece.id())));
		return new Query(scope.within(null), wanted.language(), wanted.text(), both(ids, told), ordered);
	}

	private static @Nullable Set<Long> both(@Nullable Set<Long> some, @Nullable Set<Long> others) {
		return some == null || others == null ? some == null ? others : some
				: some.stream().filter(others::contains).collect(Collectors.toSet());
	}

	private void take(@Nullable Answer read) {
		answer = read;
		rows.forget();
		windows = read == null
				? null
				: new RowWindows(read.selection(), new RowWindows.Reading(background, rows, texts.get("reading")), view::arrived);
		view.answered();
	}

	/** Whether a workspace is open and its answer here. */
	public boolean answered() {
		return answer != null;
	}

	public int size() {
		return answer == null ? 0 : answer.selection().size();
	}

	public Choices choices() {
		return answer == null ? Choices.NONE : answer.choices();
	}

	/** What somebody led to, in words; empty where the table is as the user narrowed it. */
	public String pinned() {
		var pinned = answer == null ? null : answer.pinned();
		return pinned == null ? "" : pinned.label();
	}

	/** Whether that is shown within the scope of the window. */
	public boolean pinnedWithin() {
		var pinned = answer == null ? null : answer.pinned();
		return pinned != null && pinned.scope() == null;
	}

	public List<Facets.Offered> facets() {
		return answer == null ? List.of() : answer.facets();
	}

	/** What can be said of rows. */
	public List<Markings.Offered> markings() {
		return answer == null ? List.of() : answer.markings();
	}

	/** Says something of these rows, at most {@link #MOST_COPIED} of them, and hands over of how many. */
	public void mark(List<Places> places, Markings.Offered marking, String value, Consumer<Integer> told) {
		rows(places, rows -> background.run(texts.get("marking"), progress -> {
			var pieces = rows.stream().map(Feedback::id).collect(Collectors.toSet());
			var before = markings.say(marking.id(), pieces, value, session.access(Purpose.IMPROVE_SERVICE));
			if (!before.isEmpty() && undo != null) {
				undo.did(new Marked(marking, value, before));
			}
			return before.size();
		}, told));
	}

	/** What was said of pieces, and what had been said of each before. */
	private final class Marked implements Deed {

		private final Markings.Offered marking;
		private final String value;
		private final Map<Long, String> before;

		Marked(Markings.Offered marking, String value, Map<Long, String> before) {
			this.marking = marking;
			this.value = value;
			this.before = Map.copyOf(before);
		}

		@Override
		public String label() {
			return texts.get("marked", marking.label(), before.size());
		}

		@Override
		public Outcome undo(Progress progress) {
			var access = session.access(Purpose.IMPROVE_SERVICE);
			before.entrySet().stream()
					.collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())))
					.forEach((said, pieces) -> markings.say(marking.id(), pieces, said, access));
			return new Outcome.Done();
		}

		@Override
		public Outcome redo(Progress progress) {
			markings.say(marking.id(), before.keySet(), value, session.access(Purpose.IMPROVE_SERVICE));
			return new Outcome.Done();
		}
	}

	/** A row where it is here; otherwise it is read, and the view hears when it arrives. */
	public Optional<Feedback> row(int index) {
		return windows == null ? Optional.empty() : windows.row(index);
	}

	/** Reads these rows, at most {@link #MOST_COPIED} of them, and hands them over. */
	public void rows(List<Places> places, Consumer<List<Feedback>> taking) {
		var from = answer;
		if (from != null) {
			background.run(texts.get("reading"), progress -> read(from.selection(), places, progress), taking);
		}
	}

	private static List<Feedback> read(Selection selection, List<Places> places, Progress progress) {
		var rows = new ArrayList<Feedback>();
		for (var some : places) {
			var last = (int) Math.min(some.to(), some.from() + (long) MOST_COPIED - rows.size());
			for (var first = some.from(); first < last && !progress.cancelled(); first += AT_ONCE) {
				rows.addAll(selection.rows(first, Math.min(first + AT_ONCE, last)));
			}
		}
		return rows;
	}

	/** Writes all that the answer holds; asked for anew, since handing data over in a file is a purpose of its own. */
	public void export(Path file, List<FeedbackColumn> columns, Consumer<Export.Outcome> told) {
		var shown = answer;
		if (shown != null) {
			background.run(
					texts.get("exporting"),
					progress -> new Export(columns, texts)
							.write(store.select(shown.query(), session.access(Purpose.EXPORT)), file, progress),
					told);
		}
	}
}
