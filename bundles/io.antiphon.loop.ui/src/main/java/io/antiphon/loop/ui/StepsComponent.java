package io.antiphon.loop.ui;

import io.antiphon.base.Progress;
import io.antiphon.loop.Step;
import io.antiphon.loop.spi.Station;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/** {@link Steps} on the open workspace; the day of the action is kept in it. */
@Component
public final class StepsComponent implements Steps {

	private static final String KIND = "loop.action-date";
	private static final String ID = "current";

	private final Store store;
	private final Documents documents;
	private final Privacy privacy;
	private final EventAdmin events;

	@Reference // stations come and go with their capabilities
	private volatile List<Station> stations = List.of();

	@Activate
	public StepsComponent(
			@Reference Store store,
			@Reference Documents documents,
			@Reference Privacy privacy,
			@Reference EventAdmin events) {
		this.store = store;
		this.documents = documents;
		this.privacy = privacy;
		this.events = events;
	}

	/** As it is kept: ISO 8601, empty where the user took the date back. */
	record Noted(String day) {}

	@Override
	public boolean open() {
		return store.isOpen();
	}

	@Override
	public Access access() {
		return privacy.access(System.getProperty("user.name"), Purpose.IMPROVE_SERVICE);
	}

	@Override
	public String next(List<Step> steps) {
		return turn().next(steps);
	}

	@Override
	public Optional<LocalDate> actionDate() {
		return documents.find(KIND, ID, Noted.class).map(Noted::day).filter(day -> !day.isEmpty()).map(LocalDate::parse);
	}

	@Override
	public void noteActionDate(@Nullable LocalDate day) {
		documents.put(KIND, ID, new Noted(day == null ? "" : day.toString()), access().actor());
	}

	@Override
	public void take(List<Step> steps, Progress progress) {
		turn().take(steps, actionDate().orElse(null), access(), progress);
		events.postEvent(new Event(CHANGED, Map.of("org.eclipse.e4.data", Boolean.TRUE)));
	}

	private TurnOfUser turn() {
		return new TurnOfUser(stations, Locale.getDefault());
	}
}
