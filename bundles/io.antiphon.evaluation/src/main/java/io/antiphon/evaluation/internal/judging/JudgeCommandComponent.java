package io.antiphon.evaluation.internal.judging;

import io.antiphon.base.Texts;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Guard;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.evaluation.internal.methods.Methods;
import io.antiphon.evaluation.spi.EvaluationMethod;
import io.antiphon.loop.Indicator.Kind;
import io.antiphon.tables.periods.PeriodFile;
import io.antiphon.tables.periods.PeriodRow;
import io.antiphon.tables.periods.Wanted;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Vocabularies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code judge FILE}: whether what was done on a day worked, from the series of a file alone. */
@Component
public final class JudgeCommandComponent implements Command {

	private final Methods methods;
	private final Vocabularies vocabularies;

	@Activate
	public JudgeCommandComponent(BundleContext context, @Reference Guard guard, @Reference Vocabularies vocabularies) {
		this(new Methods(guard, Extensions.of(context, EvaluationMethod.class, guard)), vocabularies);
	}

	JudgeCommandComponent(Methods methods, Vocabularies vocabularies) {
		this.methods = methods;
		this.vocabularies = vocabularies;
	}

	@Override
	public String name() {
		return "judge";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("judge.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		return OrderReading.parameters(texts(locale));
	}

	@Override
	public boolean needsWorkspace() {
		return false;
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		return switch (new OrderReading(invocation, texts, methods::comparing).read()) {
			case OrderReading.Wrong(var sentence) -> invocation.end(Exit.USAGE, sentence);
			case OrderReading.Understood(var order, var wanted) -> run(invocation, order, wanted);
		};
	}

	private Exit run(Invocation invocation, Order order, Wanted wanted) {
		var texts = texts(invocation.locale());
		var name = invocation.arguments().getFirst();
		return switch (PeriodFile.read(Path.of(name), wanted, invocation.locale())) {
			case PeriodFile.Unreadable(var sentence) -> invocation.end(Exit.REFUSED, texts.get("judge.file", name, sentence));
			case PeriodFile.UnknownColumn unknown ->
				invocation.end(Exit.USAGE, texts.get("judge.file", name, unknown.text(invocation.locale())));
			case PeriodFile.Rows(var rows, var notes) -> {
				notes.forEach(invocation.err()::println);
				yield judge(invocation, order, rows);
			}
		};
	}

	private Exit judge(Invocation invocation, Order asked, List<PeriodRow> read) {
		var texts = texts(invocation.locale());
		var groups = groups(read);
		var order = asked.naming(groups.keySet());
		var unknown = order.beside().stream().filter(group -> !groups.containsKey(group)).findFirst();
		if (unknown.isPresent()) {
			return invocation.end(Exit.USAGE, texts.get("judge.noGroup", unknown.get(), texts.list(some(groups))));
		}
		var ofRows = Grain.of(groups.values().stream().flatMap(List::stream).map(Row::date).toList());
		var grain = order.grain();
		if (grain != null && grain.compareTo(ofRows) < 0) {
			return invocation.end(Exit.USAGE, texts.get("judge.finer", texts.get("grain." + ofRows)));
		}
		var beside = beside(order, groups);
		var numbers = new Numbers(invocation.locale());
		var judge = new GroupJudge(order, methods, ofRows, beside, texts, numbers);
		var objection = order.beside().stream().flatMap(group -> judge.objection(groups.get(group)).stream()).findFirst();
		if (objection.isPresent()) {
			return invocation.end(Exit.REFUSED, texts.get("judge.beside", objection.get()));
		}
		if (order.kind() == Kind.SHARE && groups.values().stream().allMatch(JudgeCommandComponent::shares)) {
			invocation.err().println(texts.get("judge.shares"));
		}
		var verdicts = new ArrayList<GroupVerdict>();
		invocation.progress().begin(texts.get("judge.phase"), groups.size());
		groups.forEach((group, rows) -> {
			if (!order.beside().contains(group) && !invocation.progress().cancelled()) {
				verdicts.add(judge.judge(group, rows));
			}
			invocation.progress().advance(1);
		});
		var told = new JudgeResult(order, verdicts, texts, numbers, vocabularies.wording(invocation.locale()));
		invocation.print(told.data(), told.text());
		return Exit.DONE;
	}

	/** In the order in which they first appear, each in the order of time. An empty cell is a gap. */
	private static Map<String, List<Row>> groups(List<PeriodRow> read) {
		var groups = new LinkedHashMap<String, List<Row>>();
		for (var row : read) {
			var rows = groups.computeIfAbsent(row.group(), group -> new ArrayList<>());
			double n = row.numbers().size() > 1 ? row.number(1) : 1;
			if (!Double.isNaN(row.number(0)) && !Double.isNaN(n)) {
				rows.add(new Row(row.date(), row.number(0), n));
			}
		}
		groups.values().forEach(rows -> rows.sort((one, other) -> one.date().compareTo(other.date())));
		return groups;
	}

	/** Of amounts only the dates of which all groups have one: without one of them a sum is less, for no other reason. */
	private static List<Row> beside(Order order, Map<String, List<Row>> groups) {
		var named = order.beside().stream().map(groups::get).toList();
		var days = named.stream().flatMap(List::stream).collect(Collectors.groupingBy(Row::date, Collectors.counting()));
		return named.stream()
				.flatMap(List::stream)
				.filter(row -> order.kind() != Kind.VOLUME || days.getOrDefault(row.date(), 0L) == named.size())
				.toList();
	}

	/** Whether they look like shares where events are wanted. */
	private static boolean shares(List<Row> rows) {
		return rows.stream().allMatch(row -> row.value() <= 1) && rows.stream().anyMatch(row -> row.value() % 1 > 0 && row.n() > 1);
	}

	private static List<String> some(Map<String, List<Row>> groups) {
		return new TreeSet<>(groups.keySet()).stream().limit(20).toList();
	}

	private static Texts texts(Locale locale) {
		return Texts.of(JudgeCommandComponent.class, locale);
	}
}
