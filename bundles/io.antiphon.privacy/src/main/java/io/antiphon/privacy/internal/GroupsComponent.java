package io.antiphon.privacy.internal;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.groups.GroupRule;
import io.antiphon.privacy.groups.Groups;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import io.antiphon.store.UnreadableException;
import io.antiphon.store.Workspace;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the rule for small groups as one document. One that cannot be read is as strict as the product knows it. */
@Component(service = {Groups.class, GroupsComponent.class})
public final class GroupsComponent implements Groups {

	private static final String KIND = "privacy.groups";
	private static final String ID = "rule";

	/** Every number asks, and what another workbench sets may be heard a second later. */
	private static final long PATIENCE = 1_000_000_000;

	private final PrivacyComponent privacy;
	private final Documents documents;
	private final Store store;
	private @Nullable Read newest;

	@Activate
	public GroupsComponent(@Reference PrivacyComponent privacy, @Reference Documents documents, @Reference Store store) {
		this.privacy = privacy;
		this.documents = documents;
		this.store = store;
	}

	/** What was found in a workspace, and when. */
	private record Read(Workspace workspace, long nanoTime, Optional<Standing> standing) {}

	/** How it is kept; its format is a promise. @param since ISO 8601 */
	record Kept(boolean on, int people, int comments, int graceDays, String since) {

		Standing standing() {
			return new Standing(on, new GroupRule(people, comments, graceDays), Instant.parse(since));
		}
	}

	@Override
	public synchronized Optional<Standing> standing() {
		var known = newest;
		var workspace = store.workspace();
		if (known == null || !known.workspace.equals(workspace) || System.nanoTime() - known.nanoTime > PATIENCE) {
			known = new Read(workspace, System.nanoTime(), read());
			newest = known;
		}
		return known.standing;
	}

	private Optional<Standing> read() {
		try {
			return documents.find(KIND, ID, Kept.class).map(Kept::standing);
		} catch (UnreadableException unreadable) {
			return Optional.of(new Standing(true, GroupRule.DEFAULT, Instant.MAX));
		}
	}

	@Override
	public synchronized void set(boolean on, GroupRule rule, Access access) {
		newest = null;
		var now = Instant.now();
		documents.put(
				KIND, ID, new Kept(on, rule.people(), rule.comments(), rule.graceDays(), now.toString()), access.actor());
		var said = "people=" + rule.people() + "; comments=" + rule.comments() + "; grace=" + rule.graceDays();
		privacy.privacy().audit(access, on ? "groups.on" : "groups.off", said, 1);
	}

	/** Lets it hold from now on where nobody said anything yet: somebody is here who sees numbers alone. */
	void begin(Access access) {
		if (standing().isEmpty()) {
			set(true, GroupRule.DEFAULT, access);
		}
	}
}
