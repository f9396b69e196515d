package io.antiphon.report.internal;

import io.antiphon.base.Period;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.loop.Capabilities;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Step;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import io.antiphon.loop.spi.Station;
import io.antiphon.report.Report;
import io.antiphon.report.internal.Edition.Cover;
import io.antiphon.report.internal.Edition.Failure;
import io.antiphon.report.internal.Edition.Headline;
import io.antiphon.report.internal.Edition.Standing;
import io.antiphon.report.internal.Edition.Tone;
import io.antiphon.report.spi.Chapter;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Section;
import io.antiphon.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers an {@link Edition}. Here and nowhere else is caught what chapters and stations throw: {@code faults} gets the
 * name of the class and what it threw, the edition names it, the rest goes on.
 */
final class Newsroom {

	private final FeedbackStore feedback;
	private final Chain chain;
	private final Capabilities capabilities;
	private final Clock clock;
	private final BiConsumer<String, RuntimeException> faults;

	Newsroom(
			FeedbackStore feedback,
			Chain chain,
			Capabilities capabilities,
			Clock clock,
			BiConsumer<String, RuntimeException> faults) {
		this.feedback = feedback;
		this.chain = chain;
		this.capabilities = capabilities;
		this.clock = clock;
		this.faults = faults;
	}

	Edition edition(List<Chapter> chapters, List<Station> stations, Report.Request request) {
		var failures = new ArrayList<Failure>();
		var loop = loop(stations, request.locale(), failures);
		var sections = sections(chapters, request, failures);
		var headlines = headlines(new Wording(request.locale()), failures);
		return new Edition(cover(loop, headlines), sections, failures);
	}

	private List<Section> sections(List<Chapter> chapters, Report.Request request, List<Failure> failures) {
		var sections = new ArrayList<Placed>();
		for (var chapter : chapters) {
			try {
				var section = chapter.section(request.locale(), request.access());
				LoopData.check(section.data());
				sections.add(new Placed(chapter.order(), section));
			} catch (RuntimeException fault) {
				failures.add(failure(chapter, fault));
			}
		}
		sections.sort(Comparator.comparingInt(Placed::order).thenComparing(placed -> placed.section().id()));
		return sections.stream().map(Placed::section).toList();
	}

	private record Placed(int order, Section section) {}

	private Map<Step, Standing> loop(List<Station> stations, Locale locale, List<Failure> failures) {
		var loop = new EnumMap<Step, Standing>(Step.class);
		for (var station : stations) {
			try {
				loop.putIfAbsent(station.step(), new Standing(station.state(locale)));
			} catch (RuntimeException fault) {
				failures.add(failure(station, fault));
				silent(station, loop);
			}
		}
		return loop;
	}

	private void silent(Station station, Map<Step, Standing> loop) {
		try {
			loop.putIfAbsent(station.step(), new Standing(null));
		} catch (RuntimeException fault) {
			faults.accept(station.getClass().getName(), fault);
		}
	}

	private Failure failure(Object extension, RuntimeException fault) {
		var name = extension.getClass().getName();
		faults.accept(name, fault);
		return new Failure(name, fault.getClass().getSimpleName());
	}

	private Cover cover(Map<Step, Standing> loop, List<Headline> headlines) {
		var tally = feedback.tally(Scope.ALL);
		var services = new TreeSet<String>();
		tally.cells().stream().map(cell -> cell.context().service()).filter(name -> !name.isEmpty()).forEach(services::add);
		return new Cover(
				LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES),
				List.copyOf(services),
				period(tally),
				capabilities.capabilities(),
				loop,
				headlines);
	}

	/** The days feedback is about. */
	static @Nullable Period period(Tally tally) {
		var days = tally.cells().stream().map(Tally.Cell::day).filter(Objects::nonNull).toList();
		var first = days.stream().min(Comparator.<LocalDate>naturalOrder());
		var last = days.stream().max(Comparator.<LocalDate>naturalOrder());
		return first.isPresent() && last.isPresent()
				? new Period(first.get(), last.get().plusDays(1))
				: null;
	}

	private List<Headline> headlines(Wording wording, List<Failure> failures) {
		var verdicts = chain.verdicts();
		try {
			return verdicts.map(Verdicts::verdicts).orElse(List.of()).stream()
					.map(verdict -> new Headline(
							wording.verdict(verdict, chain), Anchors.verdict(verdict.improvement()), tone(verdict)))
					.toList();
		} catch (RuntimeException fault) {
			failures.add(failure(verdicts.orElseThrow(), fault));
			return List.of();
		}
	}

	private static Tone tone(Verdict verdict) {
		return switch (verdict.outcome()) {
			case WORKED -> Tone.GOOD;
			case WORSE -> Tone.BAD;
			case NO_EFFECT_SHOWN, NOT_ENOUGH_DATA -> Tone.OPEN;
		};
	}
}
