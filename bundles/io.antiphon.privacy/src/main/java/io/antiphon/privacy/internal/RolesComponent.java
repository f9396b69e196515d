package io.antiphon.privacy.internal;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.internal.roles.RoleBook;
import io.antiphon.privacy.internal.roles.RoleDoor;
import io.antiphon.privacy.roles.Role;
import io.antiphon.privacy.roles.Roles;
import io.antiphon.store.Documents;
import io.antiphon.store.Store;
import io.antiphon.store.UnreadableException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps roles as one document, and the door that asks for them. With the first who sees numbers alone the rule for small groups holds. */
@Component(service = {Roles.class, RolesComponent.class})
public final class RolesComponent implements Roles {

	private static final String KIND = "privacy.roles";
	private static final String ID = "roles";

	private final PrivacyComponent privacy;
	private final Documents documents;
	private final GroupsComponent groups;
	private final RoleDoor door;

	@Activate
	public RolesComponent(
			@Reference PrivacyComponent privacy,
			@Reference Documents documents,
			@Reference GroupsComponent groups,
			@Reference Store store) {
		this.groups = groups;
		this.privacy = privacy;
		this.documents = documents;
		this.door = new RoleDoor(
				() -> store.isOpen() ? book() : RoleBook.EMPTY,
				this::refused);
	}

	private void refused(Access access) {
		if (privacy.privacy().sealed().isEmpty()) {
			privacy.privacy().audit(access, "role.refuse", access.purpose().id(), 0);
		}
	}

	/** An access as far as the roles of whoever asked for it allow. */
	public Access pass(Identity who, Access access) {
		return door.pass(who, access);
	}

	private RoleBook book() {
		try {
			return documents.find(KIND, ID, RoleBook.class).orElse(RoleBook.EMPTY);
		} catch (UnreadableException unreadable) {
			return RoleBook.UNREADABLE;
		}
	}

	@Override
	public List<Holder> all() {
		return book().known();
	}

	@Override
	public Change give(Identity who, Role role, Access access) {
		return change(book -> book.with(who, role), role.id(), "role.give", access);
	}

	@Override
	public Change take(Identity who, Role role, Access access) {
		return change(book -> book.without(who, role), role.id(), "role.take", access);
	}

	private synchronized Change change(UnaryOperator<RoleBook> change, String role, String act, Access access) {
		var before = book();
		var after = change.apply(before);
		if (after.equals(before)) {
			return new Change.Same();
		}
		if (!after.administered()) {
			return new Change.NoAdministrator();
		}
		documents.put(KIND, ID, after, access.actor());
		privacy.privacy().audit(access, act, role, 1);
		if (after.numbersAlone()) {
			groups.begin(access);
		}
		return new Change.Done();
	}
}
