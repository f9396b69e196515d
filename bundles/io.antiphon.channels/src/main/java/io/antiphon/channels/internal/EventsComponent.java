package io.antiphon.channels.internal;

import io.antiphon.channels.internal.store.JpaEvents;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.loop.events.CaseScope;
import io.antiphon.loop.events.Event;
import io.antiphon.loop.events.Events;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.people.ErasedPeople;
import io.antiphon.privacy.people.Suppressions;
import io.antiphon.store.Store;
import io.antiphon.store.spi.Sealing;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the events, and offers them to the rest of the loop. */
@Component(service = {Events.class, EventsComponent.class})
public final class EventsComponent implements Events {

	private final JpaEvents events;

	@Activate
	public EventsComponent(
			@Reference Store store, @Reference Privacy privacy, @Reference Sealing sealing, @Reference Suppressions suppressions,
			@Reference ErasedPeople erased, @Reference FeedbackStore feedback) {
		this.events = over(store, privacy, sealing, suppressions, erased, feedback);
	}

	/** The same for whoever has no services. */
	public static JpaEvents over(
			Store store, Privacy privacy, Sealing sealing, Suppressions suppressions, ErasedPeople erased, FeedbackStore feedback) {
		var gone = new JpaEvents.Erased(suppressions::words, () -> pseudonyms(erased));
		return new JpaEvents(store, privacy, sealing, gone, intake -> feedback.redactionVersion(intake) > 0);
	}

	private static Set<String> pseudonyms(ErasedPeople erased) {
		return erased.noted().stream()
				.flatMap(noted -> noted.subjects().stream())
				.flatMap(subject -> subject.pseudonyms().stream())
				.collect(Collectors.toSet());
	}

	JpaEvents events() {
		return events;
	}

	@Override
	public List<Log> logs() {
		return events.logs();
	}

	@Override
	public Counts counts(CaseScope scope) {
		return events.counts(scope);
	}

	@Override
	public void read(CaseScope scope, Predicate<Event> reader) {
		events.read(scope, reader);
	}
}
