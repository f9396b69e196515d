package io.antiphon.compliance.internal;

import io.antiphon.compliance.deadlines.Deadlines;
import io.antiphon.compliance.internal.register.Door;
import io.antiphon.compliance.internal.register.Register;
import io.antiphon.compliance.internal.requests.KeptRequests;
import io.antiphon.compliance.requests.NewRequest;
import io.antiphon.compliance.requests.Noted;
import io.antiphon.compliance.requests.Registered;
import io.antiphon.compliance.requests.Request;
import io.antiphon.compliance.requests.Requests;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Seals;
import io.antiphon.privacy.people.Suppressions;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import io.antiphon.store.changes.Revisions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the register of requests; days are those of the zone of this computer. */
@Component
public final class RequestsComponent implements Requests {

	private final Requests requests;

	@Activate
	public RequestsComponent(
			@Reference Documents documents,
			@Reference Revisions revisions,
			@Reference Privacy privacy,
			@Reference Seals seals,
			@Reference Suppressions suppressions,
			@Reference Store store,
			@Reference Deadlines deadlines) {
		requests = new KeptRequests(
				new Register.Keeping(documents, revisions, privacy), deadlines, new Door(suppressions),
				new KeptRequests.Workspace(store, seals, Clock.systemDefaultZone()));
	}

	@Override
	public List<Registered> all(Access access) {
		return requests.all(access);
	}

	@Override
	public List<String> unreadable() {
		return requests.unreadable();
	}

	@Override
	public Optional<Registered> find(String id, Access access) {
		return requests.find(id, access);
	}

	@Override
	public List<Note> history(String id, Access access) {
		return requests.history(id, access);
	}

	@Override
	public Noted add(NewRequest request, Access access) {
		return requests.add(request, access);
	}

	@Override
	public Noted confirm(String id, LocalDate on, Subject subject, Access access) {
		return requests.confirm(id, on, subject, access);
	}

	@Override
	public Noted extend(String id, LocalDate told, String reason, Access access) {
		return requests.extend(id, told, reason, access);
	}

	@Override
	public Noted close(String id, Request.Closing closing, Access access) {
		return requests.close(id, closing, access);
	}

	@Override
	public Noted undo(String id, Access access) {
		return requests.undo(id, access);
	}
}
