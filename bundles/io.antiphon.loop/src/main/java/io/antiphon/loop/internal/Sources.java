package io.antiphon.loop.internal;

import io.antiphon.loop.Chain;
import io.antiphon.loop.Finding;
import io.antiphon.loop.spi.DerivedSource;
import io.antiphon.loop.spi.IndicatorSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The sources of numbers that whoever asks may ask now, guarded and in the order of their ids: the base ones, and over them the
 * derived ones. Of two with one id the first to come is taken.
 */
final class Sources {

	private final List<IndicatorSource> sources;

	Sources(List<IndicatorSource> bases, List<DerivedSource> derived, BiConsumer<String, Throwable> faults) {
		this.sources = switch (Stage.now()) {
			case ANYBODY -> all(bases, derived, faults);
			case DERIVED -> guarded(bases, faults);
			case BASE -> List.of();
		};
	}

	private static List<IndicatorSource> all(
			List<IndicatorSource> bases, List<DerivedSource> derived, BiConsumer<String, Throwable> faults) {
		var base = guarded(bases, faults);
		var all = new ArrayList<>(base);
		derived.forEach(source -> derived(source, base, faults).ifPresent(all::add));
		return ordered(all, faults);
	}

	private static List<IndicatorSource> guarded(List<IndicatorSource> bases, BiConsumer<String, Throwable> faults) {
		var guarded = new ArrayList<IndicatorSource>();
		bases.forEach(source -> GuardedSource.of(source, Stage.BASE, faults).ifPresent(guarded::add));
		return ordered(guarded, faults);
	}

	/** The one place where a derived source is asked for the source it makes; a guard of such calls goes here. */
	private static Optional<GuardedSource> derived(
			DerivedSource source, List<IndicatorSource> bases, BiConsumer<String, Throwable> faults) {
		var named = source.getClass().getName();
		try {
			return Optional.of(Stage.DERIVED.asked(() -> new GuardedSource(
					source.over(bases), named, GuardedSource.named(source.id()), Stage.DERIVED, faults)));
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError fault) {
			faults.accept(named, fault);
			return Optional.empty();
		}
	}

	private static List<IndicatorSource> ordered(List<IndicatorSource> sources, BiConsumer<String, Throwable> faults) {
		var ids = new HashSet<String>();
		var first = new ArrayList<IndicatorSource>();
		for (var source : sources) {
			if (ids.add(source.id())) {
				first.add(source);
			} else {
				faults.accept(source.id(), new IllegalStateException("two sources of numbers have this id"));
			}
		}
		first.sort(Comparator.comparing(IndicatorSource::id));
		return List.copyOf(first);
	}

	List<IndicatorSource> all() {
		return sources;
	}

	/** The indicator about a finding, from the first source that has one. */
	Optional<Chain.Measured> about(Finding finding) {
		return sources.stream()
				.flatMap(source -> source.about(finding).map(found -> new Chain.Measured(found, source)).stream())
				.findFirst();
	}

	/** The indicator of that id, from the source whose name it begins with. */
	Optional<Chain.Measured> indicator(String id) {
		return sources.stream()
				.filter(source -> id.startsWith(source.id() + "/"))
				.flatMap(source -> source.indicators().stream().map(indicator -> new Chain.Measured(indicator, source)))
				.filter(measured -> measured.indicator().id().equals(id))
				.findFirst();
	}
}
