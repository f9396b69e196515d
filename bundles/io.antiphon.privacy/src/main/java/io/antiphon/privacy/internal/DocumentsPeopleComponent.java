package io.antiphon.privacy.internal;

import io.antiphon.base.Progress;
import io.antiphon.privacy.spi.Mentions;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.spi.Sought;
import io.antiphon.privacy.subject.Place.Holds;
import io.antiphon.privacy.subject.Place;
import io.antiphon.store.Drafts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where a subject is named in documents, in their revisions and in drafts, as author too: the store keeps them and knows no people, so
 * they are looked through here.
 */
@Component(service = PersonalData.class)
public final class DocumentsPeopleComponent implements PersonalData {

	private static final String DOCUMENTS = "documents";
	private static final String DRAFTS = "drafts.named";

	private final PrivacyComponent privacy;
	private final Drafts drafts;

	@Activate
	public DocumentsPeopleComponent(@Reference PrivacyComponent privacy, @Reference Drafts drafts) {
		this.privacy = privacy;
		this.drafts = drafts;
	}

	@Override
	public String id() {
		return "io.antiphon.store";
	}

	private Mentions mentions() {
		return new Mentions(privacy.tables(DOCUMENTS), privacy);
	}

	@Override
	public List<Place> find(Sought sought, Progress progress) {
		var places = new ArrayList<>(mentions().find(sought, row -> true, progress));
		var found = new AtomicLong();
		if (!sought.subject().words().isEmpty()) {
			drafts.reword(text -> {
				if (sought.words().in(text)) {
					found.incrementAndGet();
				}
				return text;
			});
		}
		add(places, found.get());
		return places;
	}

	private static void add(List<Place> places, long records) {
		if (records > 0) {
			places.add(new Place(DRAFTS, Holds.NAMED, records));
		}
	}

	@Override
	public Taken take(Sought sought, String request, Progress progress) {
		var taken = new ArrayList<Place>();
		if (!sought.subject().words().isEmpty()) {
			add(taken, drafts.reword(sought.words()::masked));
		}
		var masked = mentions().mask(sought, request);
		if (masked instanceof Taken.Done done) {
			taken.addAll(done.places());
			return new Taken.Done(taken);
		}
		return masked;
	}
}
