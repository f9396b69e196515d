package io.antiphon.planning.internal.adjusting;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Improvement.Adjustment;
import io.antiphon.loop.Improvement.Choice;
import io.antiphon.loop.Plans;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All iterations there are, in the order of their action days, those without one last: one reading of the look-ups. */
public final class Iterations {

	private final List<Iteration> all;

	private Iterations(List<Iteration> all) {
		this.all = List.copyOf(all);
	}

	public static Iterations of(Plans plans, Chain chain) {
		var verdicts = chain.verdicts().map(Verdicts::verdicts).orElse(List.of()).stream()
				.collect(Collectors.toMap(Verdict::improvement, Function.identity(), (earlier, later) -> later));
		var chosen = new HashMap<String, Adjustment>();
		plans.adjustments().forEach(one -> chosen.merge(one.improvement(), one, Iterations::newer));
		return new Iterations(plans.improvements().stream()
				.map(improvement -> new Iteration(improvement, verdicts.get(improvement.id()), chosen.get(improvement.id())))
				.sorted(Comparator.comparing(Iterations::day))
				.toList());
	}

	private static Adjustment newer(Adjustment one, Adjustment other) {
		return other.at().isBefore(one.at()) ? one : other;
	}

	private static LocalDate day(Iteration iteration) {
		var start = iteration.start();
		return start == null ? LocalDate.MAX : start;
	}

	public List<Iteration> all() {
		return all;
	}

	/** That of an improvement. */
	public Optional<Iteration> of(String improvement) {
		return all.stream().filter(one -> one.improvement().id().equals(improvement)).findFirst();
	}

	/** Those with a verdict that nobody has chosen on. */
	List<Iteration> waiting() {
		return all.stream().filter(Iteration::waits).toList();
	}

	/** The improvements of these, by their ids. */
	public List<String> undecided() {
		return waiting().stream().map(one -> one.improvement().id()).toList();
	}

	/** Those that are to be adjusted and that nothing follows yet. */
	List<Iteration> unfollowed() {
		return all.stream().filter(one -> one.choice() == Choice.ADJUST && !followed(one)).toList();
	}

	/** Whether another one follows it. */
	private boolean followed(Iteration iteration) {
		return all.stream().anyMatch(one -> iteration.improvement().id().equals(one.improvement().follows()));
	}

	/** What was tried before it on the same indicator and is judged or chosen upon, in order. */
	public List<Iteration> before(Iteration iteration) {
		var line = line(iteration);
		return all.stream()
				.filter(one -> one != iteration && one.indicator().equals(iteration.indicator()))
				.filter(one -> one.judged() || one.adjustment() != null)
				.filter(one -> line.contains(one.improvement().id()) || day(one).isBefore(day(iteration)))
				.toList();
	}

	/** The ids of those it follows, one after the other. */
	private List<String> line(Iteration iteration) {
		var line = new ArrayList<String>();
		var follows = iteration.improvement().follows();
		while (follows != null && !line.contains(follows)) {
			line.add(follows);
			follows = of(follows).map(one -> one.improvement().follows()).orElse(null);
		}
		return line;
	}

	/** Those on an indicator that are to be adjusted, whatever follows them. */
	public List<Iteration> adjusted(String indicator) {
		return all.stream().filter(one -> one.indicator().equals(indicator) && one.choice() == Choice.ADJUST).toList();
	}

	/** The newest on an indicator that somebody has chosen on, of those whose action was before that day, where one is given. */
	public Optional<Iteration> chosenOn(String indicator, @Nullable LocalDate before) {
		return all.stream()
				.filter(one -> one.indicator().equals(indicator) && one.choice() != null)
				.filter(one -> before == null || one.start() == null || day(one).isBefore(before))
				.reduce((earlier, later) -> later);
	}

	/** The iterations of each service, the services in the order of their names. */
	public List<List<Iteration>> byService() {
		return List.copyOf(all.stream()
				.collect(Collectors.groupingBy(Iteration::service, TreeMap::new, Collectors.toList()))
				.values());
	}

	/** Those of the service that one is about, with it. */
	public List<Iteration> besides(Iteration iteration) {
		return all.stream().filter(one -> one.service().equals(iteration.service())).toList();
	}
}
