package io.antiphon.loop.ui.internal;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.loop.Step;
import io.antiphon.loop.Turns;
import io.antiphon.loop.ui.Steps;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.Documents;
import io.antiphon.workbench.ui.Offer;
import io.antiphon.workbench.ui.Session;
import io.antiphon.workbench.ui.widgets.Offers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Steps} on the open workspace; the day of the action is kept in it. */
@Component
public final class StepsComponent implements Steps {

	private static final String KIND = "loop.action-date";
	private static final String ID = "current";

	private final Session session;
	private final Documents documents;
	private final Turns turns;
	@Reference // first steps come and go with their capabilities
	private volatile List<Offer> offers = List.of();

	private final OneAtATime taking = new OneAtATime();
	/** What is being taken just now. */
	private final Set<Step> underWay = ConcurrentHashMap.newKeySet();

	@Activate
	public StepsComponent(@Reference Session session, @Reference Documents documents, @Reference Turns turns) {
		this.session = session;
		this.documents = documents;
		this.turns = turns;
	}

	/** As it is kept: ISO 8601, empty where the user took the date back. */
	record Noted(String day) {}

	@Override
	public boolean open() {
		return session.workspace().isPresent();
	}

	@Override
	public String next(List<Step> steps) {
		return steps.stream().anyMatch(underWay::contains)
				? Texts.of(Steps.class, session.locale()).get("steps.underWay")
				: turn().next(steps);
	}

	@Override
	public Optional<String> waiting(List<Step> steps) {
		return turn().waitingFor(steps);
	}

	@Override
	public List<Offer> before(List<Step> steps) {
		return turn().missing(steps).stream()
				.map(step -> Offers.of(offers, Set.of(step)))
				.filter(found -> !found.isEmpty())
				.findFirst()
				.orElse(List.of());
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
	public void settled(Progress progress) {
		if (taking.enter(progress)) {
			taking.leave();
		}
	}

	@Override
	public List<String> take(List<Step> steps, Progress progress) {
		if (!taking.enter(progress)) {
			return List.of();
		}
		underWay.addAll(steps);
		session.dataChanged(); // whoever says that something waits says now that it is being done
		try {
			return turn().take(steps, actionDate().orElse(null), access(), progress);
		} finally {
			steps.forEach(underWay::remove);
			taking.leave();
			session.dataChanged();
		}
	}

	private TurnOfUser turn() {
		return new TurnOfUser(turns, session.scope(), session.locale());
	}

	private Access access() {
		return session.access(Purpose.IMPROVE_SERVICE);
	}
}
