package io.antiphon.channels.internal.store;

import io.antiphon.base.Progress;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.privacy.spi.Mentions;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.spi.Sought;
import io.antiphon.privacy.subject.Place;
import io.antiphon.store.Store;
import io.antiphon.store.spi.Sealing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cases of a subject, what it worked on, and where it is named in measurements, in events and in what their receipts say. */
@Component(service = PersonalData.class)
public final class ChannelsPeopleComponent implements PersonalData {

	private final Mentions mentions;
	private final EventPeople events;

	@Activate
	public ChannelsPeopleComponent(@Reference Store store, @Reference Sealing sealing, @Reference FeedbackStore feedback) {
		this.mentions = new Mentions(new MeasurementSealsComponent(store), sealing);
		this.events = new EventPeople(store, sealing, intake -> feedback.redactionVersion(intake) > 0);
	}

	@Override
	public String id() {
		return "io.antiphon.channels";
	}

	@Override
	public List<Place> find(Sought sought, Progress progress) {
		var cases = events.cases(sought);
		var places = new ArrayList<>(events.find(sought, cases));
		places.addAll(mentions.find(
				sought, row -> !(row instanceof EventEntity event) || !cases.contains(event.caseKey), progress));
		return places;
	}

	@Override
	public Map<String, List<Map<String, Object>>> copy(Sought sought, Progress progress) {
		return events.copy(sought);
	}

	@Override
	public Taken take(Sought sought, String request, Progress progress) {
		var taken = new ArrayList<>(events.take(sought, request));
		var masked = mentions.mask(sought, request);
		if (masked instanceof Taken.Done(var places)) {
			taken.addAll(places);
			return new Taken.Done(taken);
		}
		return masked;
	}
}
