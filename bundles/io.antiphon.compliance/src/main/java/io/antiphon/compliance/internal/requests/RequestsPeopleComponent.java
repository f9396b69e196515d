package io.antiphon.compliance.internal.requests;

import io.antiphon.base.Progress;
import io.antiphon.compliance.requests.Request;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.spi.Sought;
import io.antiphon.privacy.subject.Place.Holds;
import io.antiphon.privacy.subject.Place;
import io.antiphon.privacy.subject.Subject;
import io.antiphon.store.Documents;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a subject asked for, as the register has it: it is told and handed over, and it stays, since it shows that the request was answered
 * (GDPR Art. 5(2) and 17(3)(b)). It names the subject by keyed values alone.
 */
@Component(service = PersonalData.class)
public final class RequestsPeopleComponent implements PersonalData {

	private static final String KEPT = "request.kept";

	private final Documents documents;

	@Activate
	public RequestsPeopleComponent(@Reference Documents documents) {
		this.documents = documents;
	}

	@Override
	public String id() {
		return "io.antiphon.compliance";
	}

	private List<Request> of(Subject subject) {
		return documents.all(KeptRequests.KIND, Request.class).stream()
				.filter(request -> Subject.of(request.subject()).filter(other -> same(subject, other)).isPresent())
				.toList();
	}

	/** Whether they have anything in common. */
	private static boolean same(Subject one, Subject other) {
		return !Collections.disjoint(one.pseudonyms(), other.pseudonyms())
				|| one.words().stream().anyMatch(other.words()::contains)
				|| !Collections.disjoint(one.pieces(), other.pieces());
	}

	@Override
	public List<Place> find(Sought sought, Progress progress) {
		var found = of(sought.subject());
		return found.isEmpty() ? List.of() : List.of(new Place(KEPT, Holds.KEPT, found.size()));
	}

	@Override
	public Map<String, List<Map<String, Object>>> copy(Sought sought, Progress progress) {
		var told = of(sought.subject()).stream().map(RequestsPeopleComponent::told).toList();
		return told.isEmpty() ? Map.of() : Map.of(KEPT, told);
	}

	private static Map<String, Object> told(Request request) {
		var told = new LinkedHashMap<String, Object>();
		told.put("id", request.id());
		told.put("asked", request.kind().id());
		told.put("law", request.law().name());
		told.put("received", request.received().toString());
		told.put("reference", request.reference());
		told.put("state", request.state().name().toLowerCase(Locale.ROOT));
		return told;
	}

	@Override
	public Taken take(Sought sought, String request, Progress progress) {
		return new Taken.Done(find(sought, progress));
	}
}
