package io.antiphon.privacy.groups;

import io.antiphon.base.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says of every question whether its numbers may be shown, and which pieces they count. All pieces are put into fixed groups of at least
 * as many people as the rule says, and every number is a sum of whole groups: so whoever sees all answers, on all days, learns at most how
 * large each group is. Comments are shown of the same groups, as far as they are large enough for that. It depends on the data alone,
 * never on who asked what before, and what comes later changes no group. Made once from all pieces (seconds for a million), then asked
 * (microseconds). Immutable; any thread.
 */
public final class SmallGroups {

	private static final int QUARTER = 3;
	private static final int YEAR = 12;
	private static final int PARTS = 4;
	/** The order in which parts are left open to widen a question: value, channel, touchpoint, service. */
	private static final int[] WIDENED = {3, 2, 1, 0};

	/** A place in a month, and since when it may count. */
	private record Key(Place place, int month, int day) {}

	/** What is counted for one kind of answer, and from how many people on. */
	private record Books(int least, Map<Question, Tally> tallies) {

		void add(Question scope, Group group) {
			if (group.different() >= least) {
				tallies.computeIfAbsent(scope, one -> new Tally()).add(group);
			}
		}

		void add(Question scope, int month, int people, int pieces) {
			if (people >= least) {
				tallies.computeIfAbsent(scope, one -> new Tally()).add(month, people, pieces);
			}
		}

		long[] sum(Question question) {
			var tally = tallies.get(question.within(null));
			return tally == null ? new long[2] : tally.sum(from(question.period()), to(question.period()));
		}
	}

	private final Ledger ledger;
	private final Books numbers;
	private final Books comments;
	private final TreeSet<Integer> months = new TreeSet<>();
	/** Of each place the months in which it is told on its own, and of how many people. */
	private final Map<Place, Map<Integer, Integer>> alone = new HashMap<>();
	private final Map<Key, Group> grouped = new HashMap<>();
	private final List<Group> groups;
	private final List<Part> waiting;

	private SmallGroups(GroupRule rule, Ledger ledger) {
		this.ledger = ledger;
		numbers = new Books(rule.people(), new HashMap<>());
		comments = new Books(rule.comments(), new HashMap<>());
		var fixed = ledger.fixed();
		fixed.values().forEach(months::addAll);
		waiting = ledger.parts(rule.people(), this::count);
		groups = Waiting.groups(waiting, fixed, rule.people());
		for (var group : groups) {
			for (var scope : scopes(group.place())) {
				numbers.add(scope, group);
				comments.add(scope, group);
			}
			group.parts().forEach(part -> grouped.put(new Key(part.place(), part.month(), part.day()), group));
		}
	}

	private void count(Place place, int month, int people, int pieces) {
		alone.computeIfAbsent(place, one -> new HashMap<>()).put(month, people);
		for (var scope : scopes(place)) {
			numbers.add(scope, month, people, pieces);
			comments.add(scope, month, people, pieces);
		}
	}

	/** All scopes that hold a place: each part named or open. */
	private static Set<Question> scopes(Place place) {
		var scopes = new HashSet<Question>();
		for (int way = 0; way < 1 << PARTS; way++) {
			var scope = new Question(place.service(), place.touchpoint(), place.channel(), place.value(), null);
			for (int part = 0; part < PARTS; part++) {
				scope = (way >> part & 1) == 1 ? scope.open(part) : scope;
			}
			scopes.add(scope);
		}
		return scopes;
	}

	/** As of {@code today}, from what was received before it. Blocks while it counts; the pieces are read once. */
	public static SmallGroups over(GroupRule rule, Iterable<Said> said, LocalDate today) {
		var ledger = new Ledger(rule, today);
		said.forEach(ledger::add);
		return new SmallGroups(rule, ledger);
	}

	/** Whether numbers may be shown; a period is widened to whole months, and shortened to those that are fixed. */
	public Answer numbers(Question question) {
		return answer(question, numbers);
	}

	/** Whether what people wrote may be shown. */
	public Answer comments(Question question) {
		return answer(question, comments);
	}

	/** Whether a piece is among those that a shown number counts: every mean, share and total is computed from these alone. */
	public boolean counts(Question question, Said said) {
		return among(question, said, numbers.least);
	}

	/** Whether a piece is among those that may be shown as comments. */
	public boolean quotes(Question question, Said said) {
		return among(question, said, comments.least);
	}

	/**
	 * The month under which a piece is counted where time is told by months: its own where its place is told in it, else that of the newest in the group that it
	 * is counted with; empty where it still waits. Whoever counts every piece so, and looks at whole months, sees sums of whole groups.
	 */
	public Optional<YearMonth> month(Said said) {
		return month(said, numbers.least);
	}

	/** The same for what people wrote. */
	public Optional<YearMonth> quoted(Said said) {
		return month(said, comments.least);
	}

	private Optional<YearMonth> month(Said said, int least) {
		int month = Ledger.number(YearMonth.from(said.day()));
		int fixed = ledger.fixed(month);
		int received = (int) said.received().toEpochDay();
		var people = alone.getOrDefault(said.place(), Map.of()).get(month);
		if (received < fixed && people != null) {
			return people >= least ? Optional.of(Ledger.month(month)) : Optional.empty();
		}
		return Optional.ofNullable(grouped.get(new Key(said.place(), month, received < fixed ? fixed : received + 1)))
				.filter(group -> group.different() >= least)
				.map(group -> Ledger.month(group.newest()));
	}

	private Answer answer(Question question, Books books) {
		int from = from(question.period());
		int to = to(question.period());
		var asked = months.subSet(from, true, to, true);
		if (asked.isEmpty()) {
			return new Answer.NotFixed(fixedFrom(question.period()), wider(question, books));
		}
		var sum = books.sum(question);
		boolean whole = groups.stream().noneMatch(group -> group.meets(question, from, to) && !group.within(from, to));
		if (sum[0] > 0) {
			var period = new Period(Ledger.month(asked.first()).atDay(1), Ledger.month(asked.last() + 1).atDay(1));
			return new Answer.Shown(sum[0], sum[1], period, whole);
		}
		return whole ? new Answer.TooFew(books.least, wider(question, books)) : new Answer.WouldTell(wider(question, books));
	}

	private boolean among(Question question, Said said, int least) {
		int from = from(question.period());
		int to = to(question.period());
		int month = Ledger.number(YearMonth.from(said.day()));
		if (!months.contains(month) || !question.holds(said.place())) {
			return false;
		}
		int fixed = ledger.fixed(month);
		int received = (int) said.received().toEpochDay();
		var people = alone.getOrDefault(said.place(), Map.of()).get(month);
		if (received < fixed && people != null) {
			return people >= least && from <= month && month <= to;
		}
		var group = grouped.get(new Key(said.place(), month, received < fixed ? fixed : received + 1));
		return group != null && group.different() >= least && group.within(from, to);
	}

	private static int from(@Nullable Period period) {
		return period == null ? Integer.MIN_VALUE : Ledger.number(YearMonth.from(period.from()));
	}

	private static int to(@Nullable Period period) {
		return period == null ? Integer.MAX_VALUE : Ledger.number(YearMonth.from(period.to().minusDays(1)));
	}

	private LocalDate fixedFrom(@Nullable Period period) {
		return LocalDate.ofEpochDay(period == null ? ledger.firstFixed() : ledger.fixed(from(period)));
	}

	/** A longer period first; then one part after the other is left open; then both. */
	private Optional<Question> wider(Question question, Books books) {
		var periods = periods(question.period());
		var candidates = new ArrayList<Question>();
		periods.forEach(period -> candidates.add(question.within(period)));
		var open = question;
		for (int part : WIDENED) {
			if (!open.parts().get(part).isEmpty()) {
				open = open.open(part);
				candidates.add(open);
				for (var period : periods) {
					candidates.add(open.within(period));
				}
			}
		}
		return candidates.stream().filter(one -> books.sum(one)[0] > 0).findFirst();
	}

	/** The quarters and years that hold it, and all time. */
	private static List<@Nullable Period> periods(@Nullable Period period) {
		var wider = new ArrayList<@Nullable Period>();
		if (period != null) {
			wider.add(calendar(period, QUARTER));
			wider.add(calendar(period, YEAR));
			wider.add(null);
		}
		return wider;
	}

	private static Period calendar(Period period, int length) {
		int from = Ledger.number(YearMonth.from(period.from()));
		int to = Ledger.number(YearMonth.from(period.to().minusDays(1)));
		return new Period(
				Ledger.month(from / length * length).atDay(1), Ledger.month(to / length * length + length).atDay(1));
	}

	/** All groups that had to wait. */
	List<Group> groups() {
		return groups;
	}

	/** All parts that ever waited. */
	List<Part> waiting() {
		return waiting;
	}

	/** Whether a place is told on its own in a month. */
	boolean alone(Place place, int month) {
		return alone.getOrDefault(place, Map.of()).containsKey(month);
	}

	/** The months that are fixed. */
	Set<Integer> months() {
		return months;
	}

	/** How many pieces of fixed months are still not told. */
	long left() {
		return waiting.stream().mapToLong(Part::pieces).sum() - groups.stream().mapToLong(Group::pieces).sum();
	}
}
