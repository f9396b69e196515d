package io.antiphon.compliance.internal.groups;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.groups.GroupRule;
import io.antiphon.privacy.groups.Groups;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code groups show|on|off|why}: whether numbers are told of groups alone, by which rule, and why one is not shown. */
@Component
public final class GroupsCommandComponent implements Command {

	static final String PEOPLE = "--people";
	static final String COMMENTS = "--comments";
	static final String GRACE = "--grace";
	static final String SERVICE = "--service";
	static final String TOUCHPOINT = "--touchpoint";
	static final String CHANNEL = "--channel";
	static final String FROM = "--from";
	static final String TO = "--to";

	private final Groups groups;
	private final FeedbackStore feedback;

	@Activate
	public GroupsCommandComponent(@Reference Groups groups, @Reference FeedbackStore feedback) {
		this.groups = groups;
		this.feedback = feedback;
	}

	@Override
	public String name() {
		return "groups";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("WORD", true, false, texts.get("WORD")),
				Parameter.option(PEOPLE, "N", texts.get(PEOPLE)),
				Parameter.option(COMMENTS, "N", texts.get(COMMENTS)),
				Parameter.option(GRACE, "DAYS", texts.get(GRACE)),
				Parameter.option(SERVICE, "NAME", texts.get(SERVICE)),
				Parameter.option(TOUCHPOINT, "NAME", texts.get(TOUCHPOINT)),
				Parameter.option(CHANNEL, "NAME", texts.get(CHANNEL)),
				Parameter.option(FROM, "DATE", texts.get(FROM)),
				Parameter.option(TO, "DATE", texts.get(TO)));
	}

	/** What is declared holds for the first file too. */
	@Override
	public boolean createsWorkspace() {
		return true;
	}

	@Override
	public Purpose purpose() {
		return Purpose.ACCOUNTABILITY;
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		return switch (invocation.arguments().getFirst()) {
			case "show" -> show(invocation, texts);
			case "on" -> set(true, invocation, texts);
			case "off" -> set(false, invocation, texts);
			case "why" -> why(invocation, texts);
			default -> invocation.end(Exit.USAGE, texts.get("unknown"));
		};
	}

	private Exit show(Invocation invocation, Texts texts) {
		var told = feedback.tally(Scope.ALL).count();
		var all = feedback.tally(Scope.ALL, invocation.access()).count();
		var data = new LinkedHashMap<String, Object>();
		data.put("format", 1);
		data.put("on", groups.inForce().isPresent());
		groups.standing().ifPresent(standing -> {
			data.put("people", standing.rule().people());
			data.put("comments", standing.rule().comments());
			data.put("graceDays", standing.rule().graceDays());
			data.put("since", standing.since().toString());
		});
		data.put("pieces", all);
		data.put("counted", told);
		var said = groups.inForce()
				.map(standing -> GroupsText.rule(standing.rule(), texts) + " " + texts.get("counted", told, all))
				.orElseGet(() -> texts.get("off"));
		invocation.print(data, said);
		return Exit.DONE;
	}

	private Exit set(boolean on, Invocation invocation, Texts texts) {
		var before = groups.standing().map(Groups.Standing::rule).orElse(GroupRule.DEFAULT);
		try {
			var people = number(invocation.option(PEOPLE), before.people());
			var comments = number(invocation.option(COMMENTS), Math.max(before.comments(), people));
			groups.set(on, new GroupRule(people, comments, number(invocation.option(GRACE), before.graceDays())), invocation.access());
		} catch (IllegalArgumentException noRule) {
			return invocation.end(Exit.USAGE, texts.get("noRule"));
		}
		return show(invocation, texts);
	}

	private static int number(Optional<String> said, int before) {
		return said.map(Integer::parseInt).orElse(before);
	}

	private Exit why(Invocation invocation, Texts texts) {
		var grouped = feedback.grouped();
		if (grouped.isEmpty()) {
			invocation.print(Map.of("format", 1, "on", false), texts.get("off"));
			return Exit.DONE;
		}
		var period = period(invocation);
		if (period.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get("noPeriod"));
		}
		var scope = new Scope(
				invocation.option(SERVICE).orElse(""),
				invocation.option(TOUCHPOINT).orElse(""),
				invocation.option(CHANNEL).orElse(""),
				period.get().orElse(null));
		var answer = grouped.get().answer(scope);
		invocation.print(GroupsText.data(answer), GroupsText.sentence(answer, texts));
		return Exit.DONE;
	}

	/** Empty where what was said is none, or half of one. */
	private static Optional<Optional<Period>> period(Invocation invocation) {
		var from = invocation.option(FROM);
		var to = invocation.option(TO);
		if (from.isEmpty() && to.isEmpty()) {
			return Optional.of(Optional.empty());
		}
		try {
			return from.isEmpty() || to.isEmpty()
					? Optional.empty()
					: Optional.of(Optional.of(new Period(LocalDate.parse(from.get()), LocalDate.parse(to.get()).plusDays(1))));
		} catch (DateTimeParseException | IllegalArgumentException noPeriod) {
			return Optional.empty();
		}
	}

	private static Texts texts(Locale locale) {
		return Texts.of(GroupsCommandComponent.class, locale);
	}
}
