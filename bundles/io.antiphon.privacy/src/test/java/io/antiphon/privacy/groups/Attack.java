package io.antiphon.privacy.groups;

import io.antiphon.base.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sees all answers of many sessions, on several days, knows the rule, which months of a place are told on their own and
 * which together, that what is told is at least {@code k} and what is not is less, and that what was looked at together and not told is
 * less too; and who solves what follows. {@link #naive}: the same against a rule that hides small cells and nothing else.
 */
final class Attack {

	private final GroupRule rule;
	private final List<Said> said;
	private final int k;
	private final Knowledge knowledge = new Knowledge();

	Attack(GroupRule rule, List<Said> said) {
		this.rule = rule;
		this.said = said;
		k = rule.people();
	}

	/**
	 * How many cells have one to k − 1 people and how many of them are told; how many have 2k or more, how many are shown, and of which
	 * share of their pieces; and how often a number grew by one to k − 1 people from one day to another.
	 */
	record Result(int small, int told, int large, int shown, double share, int grown) {}

	Result run(Set<Question> questions, List<LocalDate> days) {
		var byDay = days.stream().map(day -> SmallGroups.over(rule, said, day)).toList();
		byDay.forEach(groups -> learn(groups, questions));
		int grown = 0;
		for (int day = 1; day < byDay.size(); day++) {
			grown += grown(byDay.get(day - 1), byDay.get(day), questions);
		}
		var last = byDay.getLast();
		return result(cells(last, days.getLast()), grown, (question, cell) -> last.numbers(question) instanceof Answer.Shown shown
				? (double) shown.pieces() / cell.pieces
				: 0);
	}

	private int grown(SmallGroups before, SmallGroups after, Set<Question> questions) {
		return (int) questions.stream()
				.mapToLong(question -> people(after, question) - people(before, question))
				.filter(more -> more < 0 || more > 0 && more < k)
				.count();
	}

	private static long people(SmallGroups groups, Question question) {
		return groups.numbers(question) instanceof Answer.Shown shown ? shown.people() : 0;
	}

	private void learn(SmallGroups groups, Set<Question> questions) {
		var places = said.stream().map(Said::place).collect(Collectors.toCollection(LinkedHashSet::new));
		for (var place : places) {
			for (int month : groups.months()) {
				boolean alone = groups.alone(place, month);
				knowledge.bound(knowledge.number(place, month, 0), alone ? k : 0, alone ? 100_000 : k - 1);
			}
		}
		for (var part : groups.waiting()) {
			if (part.late()) {
				knowledge.bound(unknown(part), 1, part.people().size() >= k ? 100_000 : k - 1);
			}
		}
		var members = new HashMap<Group, Set<Integer>>();
		groups.groups().forEach(group -> members.put(group, members(group)));
		places.forEach(place -> {
			looked(groups, place, 3);
			looked(groups, place, 12);
		});
		groups.groups().forEach(this::before);
		for (var question : questions) {
			if (groups.numbers(question) instanceof Answer.Shown shown) {
				knowledge.exactly(counted(groups, question, members), shown.people());
			}
		}
	}

	private int unknown(Part part) {
		return knowledge.number(part.place(), part.month(), part.late() ? part.day() : 0);
	}

	/** What a group is made of; whoever asks is taken to know which months are empty. */
	private Set<Integer> members(Group group) {
		return group.parts().stream().map(this::unknown).collect(Collectors.toCollection(HashSet::new));
	}

	/** What of a quarter or year that is over was not told although it was looked at is small together, if it is. */
	private void looked(SmallGroups groups, Place place, int length) {
		var spans = groups.months().stream().collect(Collectors.groupingBy(month -> month / length));
		spans.forEach((span, months) -> {
			int last = span * length + length - 1;
			var inside = groups.groups().stream()
					.filter(group -> group.place().equals(place) && group.first() / length == span && group.last() / length == span)
					.filter(group -> group.parts().stream().noneMatch(Part::late))
					.toList();
			var gone = new HashSet<Integer>();
			inside.forEach(group -> gone.addAll(members(group)));
			var hidden = months.stream()
					.filter(month -> !groups.alone(place, month))
					.map(month -> knowledge.number(place, month, 0))
					.filter(unknown -> !gone.contains(unknown))
					.collect(Collectors.toSet());
			boolean together = inside.stream().anyMatch(group -> group.last() - group.first() == length - 1);
			boolean over = groups.months().stream().anyMatch(month -> month > last);
			if (!together && over && !hidden.isEmpty() && heads(groups, hidden) < k) {
				knowledge.atMost(hidden, k - 1);
			}
		});
	}

	/** What was left of the years before the last one of a group was not told when it was looked at. */
	private void before(Group group) {
		int year = group.last() / 12;
		var early = group.parts().stream().filter(part -> part.month() / 12 < year).toList();
		boolean late = group.parts().stream().anyMatch(Part::late);
		if (!late && !early.isEmpty() && early.stream().mapToInt(part -> part.people().size()).sum() < k) {
			knowledge.atMost(early.stream().map(this::unknown).collect(Collectors.toSet()), k - 1);
		}
	}

	private int heads(SmallGroups groups, Set<Integer> hidden) {
		return groups.waiting().stream()
				.filter(part -> !part.late() && hidden.contains(unknown(part)))
				.mapToInt(part -> part.people().size())
				.sum();
	}

	private Set<Integer> counted(SmallGroups groups, Question question, Map<Group, Set<Integer>> members) {
		int from = from(question.period());
		int to = to(question.period());
		var counted = new HashSet<Integer>();
		for (int unknown : knowledge.within(question, from, to)) {
			var one = knowledge.unknowns.get(unknown);
			if (one.day() == 0 && groups.alone(one.place(), one.month())) {
				counted.add(unknown);
			}
		}
		members.forEach((group, of) -> {
			if (group.within(from, to) && question.holds(group.place())) {
				counted.addAll(of);
			}
		});
		return counted;
	}

	private static int from(@Nullable Period period) {
		return period == null ? Integer.MIN_VALUE : Ledger.number(YearMonth.from(period.from()));
	}

	private static int to(@Nullable Period period) {
		return period == null ? Integer.MAX_VALUE : Ledger.number(YearMonth.from(period.to().minusDays(1)));
	}

	/** A cell as it is: who is in it, heads (a person anew at each place and in each month), pieces. */
	private static final class Cell {
		private final Set<String> people = new HashSet<>();
		private final Set<String> heads = new HashSet<>();
		private int pieces;
	}

	private Map<Question, Cell> cells(SmallGroups groups, LocalDate day) {
		var cells = new HashMap<Question, Cell>();
		int nobody = 0;
		for (var piece : said) {
			int month = Ledger.number(YearMonth.from(piece.day()));
			if (piece.received().isBefore(day) && groups.months().contains(month)) {
				var person = piece.person() == null ? "nobody " + nobody++ : piece.person();
				Cells.each(piece, (question, period) -> {
					var cell = cells.computeIfAbsent(question, one -> new Cell());
					cell.people.add(person);
					cell.heads.add(person + piece.place() + month);
					cell.pieces++;
				});
			}
		}
		return cells;
	}

	private interface Shows {
		double share(Question question, Cell cell);
	}

	private Result result(Map<Question, Cell> cells, int grown, Shows shows) {
		var solver = new Solver(knowledge);
		int small = 0;
		int told = 0;
		int large = 0;
		int shown = 0;
		double share = 0;
		var known = new HashMap<Set<Integer>, Boolean>();
		for (var entry : cells.entrySet()) {
			int people = entry.getValue().people.size();
			if (people < k) {
				small++;
				var period = entry.getKey().period();
				var cell = knowledge.within(entry.getKey(), from(period), to(period));
				told += known.computeIfAbsent(cell, solver::determined) ? 1 : 0;
			} else if (people >= 2 * k) {
				double part = shows.share(entry.getKey(), entry.getValue());
				large++;
				shown += part > 0 ? 1 : 0;
				share += part;
			}
		}
		return new Result(small, told, large, shown, share / Math.max(1, large), grown);
	}

	/** Everything of at least k people is shown as it is. */
	Result naive(Set<Question> questions, LocalDate day) {
		var groups = SmallGroups.over(rule, said, day);
		var cells = cells(groups, day);
		for (var piece : said) {
			for (int month : groups.months()) {
				int unknown = knowledge.number(piece.place(), month, 0);
				var period = new Period(Ledger.month(month).atDay(1), Ledger.month(month + 1).atDay(1));
				var cell = cells.get(new Question(
						piece.place().service(), piece.place().touchpoint(), piece.place().channel(), piece.place().value(), period));
				boolean few = cell == null || cell.people.size() < k;
				knowledge.bound(unknown, few ? 0 : k, few ? k - 1 : 100_000);
			}
		}
		for (var question : questions) {
			var cell = cells.get(question);
			if (cell != null && cell.people.size() >= k) {
				knowledge.exactly(knowledge.within(question, from(question.period()), to(question.period())), cell.heads.size());
			}
		}
		return result(cells, 0, (question, cell) -> 1);
	}
}
