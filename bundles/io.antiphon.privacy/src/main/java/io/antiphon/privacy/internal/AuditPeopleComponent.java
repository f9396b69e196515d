package io.antiphon.privacy.internal;

import io.antiphon.base.Progress;
import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.spi.PersonalData;
import io.antiphon.privacy.spi.Sought;
import io.antiphon.privacy.subject.Place.Holds;
import io.antiphon.privacy.subject.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What somebody of the staff did, as the audit has it: it stays, since it shows that the law was kept (GDPR Art. 17(3)(b) and (e)), and is
 * told. An entry from before names were kept as digests may name a service; it stays and is told too.
 */
@Component(service = PersonalData.class)
public final class AuditPeopleComponent implements PersonalData {

	private static final String KEPT = "audit.kept";
	private static final int PAGE = 1_000;

	private final Privacy privacy;

	@Activate
	public AuditPeopleComponent(@Reference PrivacyComponent privacy) {
		this.privacy = privacy.privacy();
	}

	@Override
	public String id() {
		return "io.antiphon.privacy";
	}

	@Override
	public List<Place> find(Sought sought, Progress progress) {
		var found = new ArrayList<AuditEntry>();
		walk(sought, entry -> sought.words().in(entry.actor()) || sought.words().in(entry.scope()), found::add);
		return found.isEmpty() ? List.of() : List.of(new Place(KEPT, Holds.KEPT, found.size()));
	}

	@Override
	public Map<String, List<Map<String, Object>>> copy(Sought sought, Progress progress) {
		var told = new ArrayList<Map<String, Object>>();
		walk(sought, entry -> sought.words().are(entry.actor()), entry -> told.add(told(entry)));
		return told.isEmpty() ? Map.of() : Map.of(KEPT, told);
	}

	private static Map<String, Object> told(AuditEntry entry) {
		var told = new LinkedHashMap<String, Object>();
		told.put("at", entry.at().toString());
		told.put("action", entry.action());
		told.put("purpose", entry.purpose());
		return told;
	}

	private void walk(Sought sought, Predicate<AuditEntry> wanted, Consumer<AuditEntry> found) {
		long from = 1;
		List<AuditEntry> page = List.of();
		while (!sought.subject().words().isEmpty() && !(page = privacy.auditEntries(from, PAGE)).isEmpty()) {
			page.stream().filter(wanted).forEach(found);
			from = page.getLast().sequence() + 1;
		}
	}

	@Override
	public Taken take(Sought sought, String request, Progress progress) {
		return new Taken.Done(find(sought, progress));
	}
}
