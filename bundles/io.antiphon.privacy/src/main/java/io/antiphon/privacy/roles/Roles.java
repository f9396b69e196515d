package io.antiphon.privacy.roles;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.Identity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who is what in the open workspace. While nobody has a role, everybody may do everything: it is the workspace of one. From the first
 * role on, whoever has none may do nothing, and {@link io.antiphon.privacy.Privacy#access} asks for the right that a purpose needs. Kept in
 * the workspace under its seal; each change is in the audit. An OSGi service; {@link IllegalStateException} while no workspace is open.
 * Thread-safe; blocks.
 */
@ProviderType
public interface Roles {

	/** Those who have roles, by name; empty where nobody has one. */
	List<Holder> all();

	/** Gives somebody a role, where they do not have it. */
	Change give(Identity who, Role role, Access access);

	/** Takes one from somebody, where they have it. */
	Change take(Identity who, Role role, Access access);

	/** Somebody and what they are, by the name that the audit has. */
	record Holder(String name, Set<Role> roles) {

		public Holder {
			roles = Set.copyOf(roles);
			if (name.isBlank() || roles.isEmpty()) {
				throw new IllegalArgumentException("somebody with a name has a role");
			}
		}

		/** What the roles let do together. */
		public Set<Right> rights() {
			return roles.stream()
					.flatMap(role -> role.rights().stream())
					.collect(Collectors.toCollection(() -> EnumSet.noneOf(Right.class)));
		}
	}

	/** What came of a change. */
	sealed interface Change {

		/** It is so now. */
		record Done() implements Change {}

		/** It was so before. */
		record Same() implements Change {}

		/** Nothing changed: nobody would be left who could give roles. */
		record NoAdministrator() implements Change {}
	}
}
