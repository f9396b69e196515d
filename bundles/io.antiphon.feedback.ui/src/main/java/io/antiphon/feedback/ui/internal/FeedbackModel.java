package io.antiphon.feedback.ui.internal;

import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Selection;
import io.antiphon.privacy.Purpose;
import io.antiphon.workbench.ui.Background;
import io.antiphon.workbench.ui.Session;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The feedback that the scope and the filter leave, read in windows: only the windows that are looked at are read, and only
 * the latest few are kept. UI thread; what blocks goes through {@link Background}.
 */
final class FeedbackModel {

	/** Rows in a window. */
	static final int WINDOW = 200;

	private static final int KEPT = 20;

	/** Who shows it. */
	interface View {

		/** There is another answer; nothing of it is read yet. */
		void answered();

		/** The rows from {@code from} up to and without {@code to} are there. */
		void arrived(int from, int to);
	}

	private record Answer(Selection selection, Choices choices, List<Facets.Offered> facets) {}

	private final FeedbackStore store;
	private final Session session;
	private final Background background;
	private final FeedbackTexts texts;
	private final View view;
	private final Set<Integer> asked = new HashSet<>();
	private final Map<Integer, List<Feedback>> windows = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, List<Feedback>> eldest) {
			return size() > KEPT;
		}
	};
	private Facets facets = new Facets(List.of(), (facet, fault) -> { });
	private Filter filter = Filter.NONE;
	private int question;
	private @Nullable Answer answer;

	FeedbackModel(FeedbackStore store, Session session, Background background, FeedbackTexts texts, View view) {
		this.store = store;
		this.session = session;
		this.background = background;
		this.texts = texts;
		this.view = view;
	}

	/** Takes the facets that are installed from now on. */
	void offer(Facets offered) {
		facets = offered;
	}

	Filter filter() {
		return filter;
	}

	/** Narrows, and reads anew where that makes a difference. */
	void narrow(Filter other) {
		if (!other.equals(filter)) {
			filter = other;
			read();
		}
	}

	/** Takes every filter and the scope back. */
	void clear() {
		var scoped = !session.scope().equals(Scope.ALL);
		var narrowed = !filter.equals(Filter.NONE);
		filter = Filter.NONE;
		session.choose(Scope.ALL);
		if (narrowed && !scoped) {
			read();
		}
	}

	/** Asks the store; the view hears of the answer to the latest question only. */
	void read() {
		var number = ++question;
		if (session.workspace().isEmpty()) {
			take(null);
			return;
		}
		var scope = session.scope();
		var wanted = filter;
		var asking = facets;
		background.run(texts.get("reading"), progress -> ask(scope, wanted, asking), read -> {
			if (number == question) {
				take(read);
			}
		});
	}

	private Answer ask(Scope scope, Filter wanted, Facets asking) {
		var access = session.access(Purpose.IMPROVE_SERVICE);
		var among = asking.among(wanted.options(), access);
		var selection = store.select(new Query(scope, wanted.language(), wanted.text(), among), access);
		return new Answer(selection, Choices.of(store.tally(Scope.ALL)), asking.offered(session.locale()));
	}

	private void take(@Nullable Answer read) {
		answer = read;
		asked.clear();
		windows.clear();
		view.answered();
	}

	/** Whether a workspace is open and its answer here. */
	boolean answered() {
		return answer != null;
	}

	int size() {
		return answer == null ? 0 : answer.selection().size();
	}

	Choices choices() {
		return answer == null ? Choices.NONE : answer.choices();
	}

	List<Facets.Offered> facets() {
		return answer == null ? List.of() : answer.facets();
	}

	/** A row where it is here; otherwise its window is asked for, and the view hears when it arrives. */
	Optional<Feedback> row(int index) {
		var window = windows.get(index / WINDOW);
		if (window != null) {
			var place = index % WINDOW;
			return place < window.size() ? Optional.of(window.get(place)) : Optional.empty();
		}
		if (index >= 0 && index < size()) {
			fetch(index / WINDOW);
		}
		return Optional.empty();
	}

	private void fetch(int number) {
		var from = answer;
		if (from != null && asked.add(number)) {
			var first = number * WINDOW;
			var last = Math.min(first + WINDOW, from.selection().size());
			background.run(texts.get("reading"), progress -> from.selection().rows(first, last), rows -> {
				if (from == answer) {
					asked.remove(number);
					windows.put(number, rows);
					view.arrived(first, last);
				}
			});
		}
	}
}
