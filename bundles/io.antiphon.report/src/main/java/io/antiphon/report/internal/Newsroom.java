package io.antiphon.report.internal;

import io.antiphon.base.Period;
import io.antiphon.base.guard.Answer;
import io.antiphon.base.guard.Call;
import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Extensions;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Faults;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Tally;
import io.antiphon.loop.Capabilities;
import io.antiphon.loop.Chain;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turns;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdicts;
import io.antiphon.report.Report;
import io.antiphon.report.internal.Edition.Cover;
import io.antiphon.report.internal.Edition.Failure;
import io.antiphon.report.internal.Edition.Headline;
import io.antiphon.report.internal.Edition.Tone;
import io.antiphon.report.spi.Chapter;
import io.antiphon.wording.Anchors;
import io.antiphon.wording.Section;
import io.antiphon.wording.Wording;
import java.time.Clock;
import java.time.Instant;
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
import org.jspecify.annotations.Nullable;

/**
 * Gathers an {@link Edition} from chapters, asked under the guard, and from {@link Turns}. What a foreign chapter says lies
 * under the name of its bundle; the edition names every fault that was told since the process began.
 */
final class Newsroom {

	private static final Call<Integer> ORDER = Call.of("Chapter.order", Call.SHORT);
	private static final Call<Section> SECTION = Call.of("Chapter.section", Call.ANSWER);

	private final FeedbackStore feedback;
	private final Chain chain;
	private final Turns turns;
	private final Capabilities capabilities;
	private final Clock clock;
	private final Faults faults;

	Newsroom(
			FeedbackStore feedback,
			Chain chain,
			Turns turns,
			Capabilities capabilities,
			Clock clock,
			Faults faults) {
		this.feedback = feedback;
		this.chain = chain;
		this.turns = turns;
		this.capabilities = capabilities;
		this.clock = clock;
		this.faults = faults;
	}

	Edition edition(Extensions<Chapter> chapters, Report.Request request) {
		var loop = loop(request.locale());
		var sections = sections(chapters, request);
		var failures = new ArrayList<>(faults.all().stream().map(fault -> failure(fault, request.locale())).toList());
		var headlines = headlines(request.locale(), failures);
		return new Edition(cover(loop, headlines), sections, failures);
	}

	private static List<Section> sections(Extensions<Chapter> chapters, Report.Request request) {
		var sections = new ArrayList<Placed>();
		for (var chapter : chapters.all()) {
			if (chapter.ask(ORDER, Chapter::order) instanceof Answer.Given<Integer>(var order)) {
				chapter.ask(SECTION, one -> Bounded.copy(one.section(request.locale(), request.access())))
						.found()
						.map(section -> chapter.extension().ours() ? section : under(chapter.extension(), section))
						.ifPresent(section -> sections.add(new Placed(order, section)));
			}
		}
		sections.sort(Comparator.comparingInt(Placed::order).thenComparing(placed -> placed.section().id()));
		return sections.stream().map(Placed::section).toList();
	}

	/** A stranger's section: neither its anchor nor its data meets ours or another's. */
	private static Section under(Extension extension, Section section) {
		var bundle = extension.bundle();
		var data = section.data().isEmpty() ? Map.<String, Object>of() : Map.of(bundle, section.data());
		return new Section(bundle + "." + section.id(), section.title(), section.blocks(), data);
	}

	private record Placed(int order, Section section) {}

	private Map<Step, Turns.Standing> loop(Locale locale) {
		var loop = new EnumMap<Step, Turns.Standing>(Step.class);
		turns.standings(locale).forEach(standing -> loop.put(standing.step(), standing));
		return loop;
	}

	private static Failure failure(Fault fault, Locale locale) {
		var kind = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
		return new Failure(fault.extension().label(), kind, fault.sentence(locale));
	}

	private Cover cover(Map<Step, Turns.Standing> loop, List<Headline> headlines) {
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

	private List<Headline> headlines(Locale locale, List<Failure> failures) {
		var wording = new Wording(locale);
		var verdicts = chain.verdicts();
		try {
			return verdicts.map(Verdicts::verdicts).orElse(List.of()).stream()
					.map(verdict -> new Headline(
							wording.verdict(verdict, chain), Anchors.verdict(verdict.improvement()), tone(verdict)))
					.toList();
		} catch (RuntimeException broken) { // a look-up of ours, and no extension
			var name = verdicts.orElseThrow().getClass().getName();
			var fault = new Fault(Instant.now(clock), new Extension("io.antiphon.loop", name), "Verdicts.verdicts",
					Fault.Kind.THREW, broken.getClass().getName());
			faults.tell(fault);
			failures.add(failure(fault, locale));
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
