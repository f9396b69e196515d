package io.antiphon.sustainability.internal.command;

import io.antiphon.base.Period;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Scope;
import io.antiphon.sustainability.Category;
import io.antiphon.sustainability.Contribution;
import io.antiphon.sustainability.Footprint;
import io.antiphon.sustainability.Footprints;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.internal.telling.FootprintData;
import io.antiphon.sustainability.internal.telling.FootprintPages;
import io.antiphon.sustainability.internal.telling.Missing;
import io.antiphon.sustainability.internal.telling.Notes;
import io.antiphon.sustainability.internal.telling.Telling;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Says what services cost, by scope of the protocol, with what is missing; with each row where that is asked for. */
final class Showing {

	private static final int MOST_GAPS = 20;

	private final Footprints footprints;
	private final Invocation invocation;
	private final Texts texts;
	private final Telling telling;

	Showing(Footprints footprints, Invocation invocation, Texts texts) {
		this.footprints = footprints;
		this.invocation = invocation;
		this.texts = texts;
		this.telling = new Telling(invocation.locale());
	}

	Exit run(boolean rows) {
		var scope = Scope.ALL.withService(invocation.option(FootprintCommandComponent.SERVICE).orElse(""))
				.withTouchpoint(invocation.option(FootprintCommandComponent.TOUCHPOINT).orElse(""));
		try {
			var from = day(FootprintCommandComponent.FROM, LocalDate.of(1, 1, 1));
			var to = day(FootprintCommandComponent.TO, LocalDate.of(9999, 12, 30)).plusDays(1);
			if (!to.isAfter(from)) {
				return invocation.end(Exit.USAGE, texts.get("show.days"));
			}
			var asked = invocation.option(FootprintCommandComponent.FROM).isPresent()
					|| invocation.option(FootprintCommandComponent.TO).isPresent();
			return show(asked ? scope.within(new Period(from, to)) : scope, rows);
		} catch (DateTimeException none) {
			return invocation.end(Exit.USAGE, texts.get("show.days"));
		}
	}

	private LocalDate day(String option, LocalDate otherwise) {
		return invocation.option(option).map(LocalDate::parse).orElse(otherwise);
	}

	/** Nothing of what was asked for, although there is something; empty where there is nothing at all. */
	private Optional<String> absent(Scope scope) {
		var services = new TreeSet<String>();
		footprints.activities(Scope.ALL).forEach(one -> services.add(one.place().service()));
		return services.isEmpty() || !footprints.activities(scope).isEmpty()
				? Optional.empty()
				: Optional.of(scope.service().isEmpty() || services.contains(scope.service())
						? texts.get("show.outside", texts.list(List.copyOf(services)))
						: texts.get("show.unknown", scope.service(), texts.list(List.copyOf(services))));
	}

	private Exit show(Scope scope, boolean rows) {
		var absent = absent(scope);
		if (absent.isPresent()) {
			return invocation.end(Exit.USAGE, absent.get());
		}
		var services = new TreeSet<String>();
		footprints.activities(scope).forEach(one -> services.add(one.place().service()));
		var data = new ArrayList<Map<String, Object>>();
		var lines = new ArrayList<String>();
		for (var service : services) {
			var own = scope.withService(service);
			var period = FootprintPages.period(own.within(null), footprints.activities(own));
			var asked = scope.period();
			period.map(all -> asked == null ? all : clipped(asked, all))
					.ifPresent(days -> footprints.footprint(own, days).ifPresent(found -> {
						var one = FootprintData.of(service, found, footprints.intensities(own, days), rows);
						lines.add(texts.get("show.service", service, telling.summary(found)));
						lines.addAll(parts(own, found, one));
						if (rows) {
							found.contributions().forEach(each -> lines.add("  " + row(each)));
						}
						data.add(one);
					}));
		}
		var all = new LinkedHashMap<String, Object>();
		all.put("format", 1);
		all.put("footprints", data);
		all.put("rejectedRows", footprints.rejected());
		if (footprints.rejected() > 0 && !lines.isEmpty()) {
			lines.add(texts.get("note.rejected", footprints.rejected()));
		}
		footprints.unfit().forEach(one -> lines.add(texts.get("show.unfit", one.name())));
		invocation.print(all, lines.isEmpty() ? texts.get("show.nothing") : String.join("\n", lines));
		return Exit.DONE;
	}

	private static Period clipped(Period asked, Period all) {
		if (!asked.overlaps(all)) {
			return asked;
		}
		var from = asked.from().isAfter(all.from()) ? asked.from() : all.from();
		var to = asked.to().isBefore(all.to()) ? asked.to() : all.to();
		return new Period(from, to);
	}

	private List<String> parts(Scope scope, Footprint found, Map<String, Object> one) {
		var lines = new ArrayList<String>();
		for (var category : Category.values()) {
			if (!found.of(Impact.CARBON, List.of(category)).isEmpty()) {
				lines.add("  " + texts.get(
						"show.category", telling.category(category),
						telling.amount(found.amount(Impact.CARBON, category), Impact.CARBON.unit())));
			}
		}
		new Notes(footprints, telling).of(scope, found).forEach(note -> lines.add("  " + note));
		footprints.restated(scope, found.period()).ifPresent(all -> one.put("restated", FootprintData.of(all)));
		var missing = Missing.of(found.gaps());
		missing.stream().limit(MOST_GAPS).forEach(each -> lines.add("  " + texts.get(
				"show.gap", telling.activity(each.first().activity().key()), telling.days(each), telling.gap(each.first()),
				telling.origin(each), telling.category(each.first().category()))));
		if (missing.size() > MOST_GAPS) {
			lines.add("  " + texts.get("show.moreGaps", missing.size() - MOST_GAPS));
		}
		return lines;
	}

	private String row(Contribution one) {
		var activity = one.activity();
		return texts.get(
				"show.row", telling.origin(activity), telling.activity(activity.key()), telling.period(activity.period()),
				telling.whole(activity.amount(), activity.unit()), one.basis().detail(),
				telling.exact(one.value(), one.impact().unit()), telling.category(one.category()), one.basis().name());
	}
}
