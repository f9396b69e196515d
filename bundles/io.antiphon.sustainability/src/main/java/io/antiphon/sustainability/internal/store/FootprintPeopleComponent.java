package io.antiphon.sustainability.internal.store;

import io.antiphon.base.Progress;
import io.antiphon.privacy.spi.Mentions;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.spi.Sought;
import io.antiphon.privacy.subject.Place;
import io.antiphon.store.Store;
import io.antiphon.store.spi.Sealing;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where a subject is named in the names that activities have. */
@Component(service = PersonalData.class)
public final class FootprintPeopleComponent implements PersonalData {

	private final Mentions mentions;

	@Activate
	public FootprintPeopleComponent(@Reference Store store, @Reference Sealing sealing) {
		this.mentions = new Mentions(new FootprintSealsComponent(store), sealing);
	}

	@Override
	public String id() {
		return "io.antiphon.sustainability";
	}

	@Override
	public List<Place> find(Sought sought, Progress progress) {
		return mentions.find(sought, row -> true, progress);
	}

	@Override
	public Taken take(Sought sought, String request, Progress progress) {
		return mentions.mask(sought, request);
	}
}
