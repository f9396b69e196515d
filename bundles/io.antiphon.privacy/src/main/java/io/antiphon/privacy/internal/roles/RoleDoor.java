package io.antiphon.privacy.internal.roles;

import io.antiphon.privacy.Access;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.privacy.roles.Right;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets an access through whose holder has a role that allows its purpose; without the right to read texts it is one to numbers alone. A
 * refusal is in the audit once for each person and purpose. Thread-safe.
 */
public final class RoleDoor {

	private final Supplier<RoleBook> book;
	private final Consumer<Access> refusals;
	/** So that nobody floods the audit. */
	private final Set<String> refused = ConcurrentHashMap.newKeySet();

	/** {@code book}: that of the open workspace, empty where none is open; {@code refusals} puts one into its audit. */
	public RoleDoor(Supplier<RoleBook> book, Consumer<Access> refusals) {
		this.book = book;
		this.refusals = refusals;
	}

	/** {@code who}: the person, who may act through a bundle whose name the access has too. {@link NotGrantedException} where no role allows it. */
	public Access pass(Identity who, Access access) {
		var roles = book.get();
		if (roles.isEmpty() || who == Identity.PRODUCT) { // not whoever has the same name
			return access;
		}
		var rights = roles.rights(who);
		var needed = Right.of(access.purpose());
		if (!rights.contains(needed)) {
			if (refused.add(access.purpose() + " " + access.actor())) {
				refusals.accept(access);
			}
			throw NotGrantedException.role(access.purpose(), needed.id());
		}
		return reads(needed, rights) ? access : access.toNumbers();
	}

	/** Whoever answers people, oversees or administers is let at everything by what they are; others read if they may read. */
	private static boolean reads(Right needed, Set<Right> rights) {
		return switch (needed) {
			case NUMBERS, EXPORT, ANSWER -> rights.contains(Right.TEXTS);
			case TEXTS, REQUESTS, OVERSEE, ADMINISTER -> true;
		};
	}
}
