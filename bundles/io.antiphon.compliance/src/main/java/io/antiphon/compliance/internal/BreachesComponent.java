package io.antiphon.compliance.internal;

import io.antiphon.compliance.breaches.Breaches;
import io.antiphon.compliance.breaches.Clocked;
import io.antiphon.compliance.breaches.Reported;
import io.antiphon.compliance.deadlines.Deadlines;
import io.antiphon.compliance.internal.breaches.KeptBreaches;
import io.antiphon.compliance.internal.register.Door;
import io.antiphon.compliance.internal.register.Register;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.people.Suppressions;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import io.antiphon.store.changes.Revisions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the register of breaches. */
@Component
public final class BreachesComponent implements Breaches {

	private final Breaches breaches;

	@Activate
	public BreachesComponent(
			@Reference Documents documents,
			@Reference Revisions revisions,
			@Reference Privacy privacy,
			@Reference Suppressions suppressions,
			@Reference Store store,
			@Reference Deadlines deadlines) {
		breaches = new KeptBreaches(
				new Register.Keeping(documents, revisions, privacy), deadlines, new Door(suppressions), store, Clock.systemUTC());
	}

	@Override
	public List<Clocked> all(Access access) {
		return breaches.all(access);
	}

	@Override
	public List<String> unreadable() {
		return breaches.unreadable();
	}

	@Override
	public Optional<Clocked> find(String id, Access access) {
		return breaches.find(id, access);
	}

	@Override
	public Reported add(Instant aware, String what, Access access) {
		return breaches.add(aware, what, access);
	}

	@Override
	public Reported notified(String id, Instant at, String reasons, Access access) {
		return breaches.notified(id, at, reasons, access);
	}

	@Override
	public Reported close(String id, boolean noRisk, String remedy, Access access) {
		return breaches.close(id, noRisk, remedy, access);
	}

	@Override
	public Reported undo(String id, Access access) {
		return breaches.undo(id, access);
	}
}
