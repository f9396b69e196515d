package io.antiphon.privacy.groups;

import io.antiphon.base.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says of every question whether its numbers may be shown. The answer depends on the data alone, never on who asked what before: all
 * answers to everybody together tell of no group of fewer people than the rule says how many they are. Made once from all pieces (some
 * seconds for a million), then asked (microseconds). Immutable; any thread.
 */
public final class SmallGroups {

	private static final int MONTHS_OF_QUARTER = 3;
	private static final int MONTHS_OF_YEAR = 12;
	/** The order in which parts are left open to widen a question: value, channel, touchpoint, service. */
	private static final int[] WIDENED = {3, 2, 1, 0};

	private final int small;
	private final Lattice lattice;
	private final List<Month> months;
	private final TreeMap<YearMonth, Integer> numbers = new TreeMap<>();
	private final List<List<Tie>> ties;
	private final People people;
	private final Ledger ledger;
	private final List<List<Waiting.Group>> groups;
	int left;
	final int unproved;

	private SmallGroups(Ledger ledger, int small) {
		this.small = small;
		this.ledger = ledger;
		lattice = ledger.lattice();
		months = ledger.months(lattice, small);
		var tied = Ties.of(months, lattice, small);
		ties = tied.byScope();
		unproved = tied.unproved();
		people = new People(months, small);
		for (int month = 0; month < months.size(); month++) {
			numbers.put(months.get(month).month, month);
		}
		groups = groups();
	}

	/** Of each scope the groups in it that waited until they were enough. */
	private List<List<Waiting.Group>> groups() {
		var waiting = new Waiting(small);
		for (int number = 0; number < months.size(); number++) {
			int month = number;
			int day = (int) months.get(month).fixed.toEpochDay();
			months.get(month).waiting((person, place) -> waiting.add(new Waiting.Piece(day, place, month, person)));
			ledger.late(months.get(month), month, lattice, waiting);
		}
		var byScope = new ArrayList<List<Waiting.Group>>();
		for (int scope = 0; scope < lattice.scopes(); scope++) {
			byScope.add(new ArrayList<>());
		}
		for (var group : waiting.groups()) {
			for (int scope : lattice.scopes(group.place())) {
				byScope.get(scope).add(group);
			}
		}
		left = waiting.left();
		return byScope;
	}

	/** For numbers: as of {@code today}, from what was received before it. Blocks while it counts; the pieces are read once. */
	public static SmallGroups numbers(GroupRule rule, Iterable<Said> said, LocalDate today) {
		return over(rule, rule.people(), said, today);
	}

	/** For what people wrote: more of them are asked for. */
	public static SmallGroups comments(GroupRule rule, Iterable<Said> said, LocalDate today) {
		return over(rule, rule.comments(), said, today);
	}

	private static SmallGroups over(GroupRule rule, int small, Iterable<Said> said, LocalDate today) {
		var ledger = new Ledger(rule, today);
		said.forEach(ledger::add);
		return new SmallGroups(ledger, small);
	}

	/** The answer to it; a period is widened to whole months, and shortened to those that are fixed. */
	public Answer ask(Question question) {
		var asked = asked(question.period());
		if (asked.isEmpty()) {
			return new Answer.NotFixed(fixedFrom(question.period()), wider(question));
		}
		var scope = lattice.scope(question.parts());
		if (scope.isEmpty()) {
			return new Answer.TooFew(small, wider(question));
		}
		return answer(question, scope.getAsInt(), asked);
	}

	private Answer answer(Question question, int scope, SortedSet<YearMonth> asked) {
		var bits = bits(asked);
		boolean tells = tells(scope, bits);
		if (tells && bits.stream().anyMatch(month -> months.get(month).people(scope) >= small)) {
			return new Answer.WouldTell(wider(question));
		}
		return tells || !enough(scope, bits) ? new Answer.TooFew(small, wider(question)) : shown(scope, bits, asked);
	}

	private boolean shows(Question question) {
		var scope = lattice.scope(question.parts());
		var bits = bits(asked(question.period()));
		return scope.isPresent() && enough(scope.getAsInt(), bits) && !tells(scope.getAsInt(), bits);
	}

	private boolean tells(int scope, BitSet bits) {
		return ties.get(scope).stream().anyMatch(tie -> tie.tells(bits));
	}

	private boolean enough(int scope, BitSet bits) {
		return people.enough(scope, bits) || groups.get(scope).stream().anyMatch(group -> group.within(bits));
	}

	private Answer.Shown shown(int scope, BitSet bits, SortedSet<YearMonth> asked) {
		long persons = bits.stream().mapToLong(month -> months.get(month).people(scope)).sum();
		long pieces = bits.stream().mapToLong(month -> months.get(month).pieces(scope)).sum();
		for (var group : groups.get(scope)) {
			if (group.within(bits)) {
				persons += group.people();
				pieces += group.pieces();
			}
		}
		return new Answer.Shown(persons, pieces, new Period(asked.first().atDay(1), asked.last().plusMonths(1).atDay(1)));
	}

	private BitSet bits(SortedSet<YearMonth> asked) {
		var bits = new BitSet();
		asked.forEach(month -> bits.set(numbers.get(month)));
		return bits;
	}

	/** The fixed months that a period touches. */
	private SortedSet<YearMonth> asked(@Nullable Period period) {
		return period == null
				? numbers.navigableKeySet()
				: numbers.navigableKeySet()
						.subSet(YearMonth.from(period.from()), true, YearMonth.from(period.to().minusDays(1)), true);
	}

	private LocalDate fixedFrom(@Nullable Period period) {
		if (period != null) {
			return ledger.fixed(YearMonth.from(period.from()));
		}
		var heard = ledger.heard();
		return ledger.fixed(heard.isEmpty() ? YearMonth.now() : heard.first());
	}

	/** A longer period first; then one part after the other is left open; then both. */
	private Optional<Question> wider(Question question) {
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
		return candidates.stream().filter(this::shows).findFirst();
	}

	/** The quarters and years that hold it, and all time. */
	private static List<@Nullable Period> periods(@Nullable Period period) {
		var wider = new ArrayList<@Nullable Period>();
		if (period != null) {
			wider.add(calendar(period, MONTHS_OF_QUARTER));
			wider.add(calendar(period, MONTHS_OF_YEAR));
			wider.add(null);
		}
		return wider;
	}

	private static Period calendar(Period period, int length) {
		var from = YearMonth.from(period.from());
		var to = YearMonth.from(period.to().minusDays(1));
		var first = from.withMonth((from.getMonthValue() - 1) / length * length + 1);
		var last = to.withMonth((to.getMonthValue() - 1) / length * length + length);
		return new Period(first.atDay(1), last.plusMonths(1).atDay(1));
	}
}
