package io.antiphon.privacy.internal.roles;

import io.antiphon.privacy.Identity;
import io.antiphon.privacy.roles.Right;
import io.antiphon.privacy.roles.Role;
import io.antiphon.privacy.roles.Roles.Holder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Who has which roles. As a document its format is a promise: names, and the ids of roles; an id that nobody knows lets do nothing. */
public record RoleBook(List<Entry> holders) {

	/** Nobody has a role. */
	public static final RoleBook EMPTY = new RoleBook(List.of());

	/** Of what cannot be read nobody knows who may do what, so nobody may do anything. */
	public static final RoleBook UNREADABLE = new RoleBook(List.of(new Entry("?", List.of())));

	/** Somebody and the ids of their roles. */
	public record Entry(String name, List<String> roles) {

		public Entry {
			roles = List.copyOf(roles);
		}
	}

	public RoleBook {
		holders = List.copyOf(holders);
	}

	boolean isEmpty() {
		return holders.isEmpty();
	}

	public List<Holder> known() {
		return holders.stream()
				.filter(entry -> !roles(entry).isEmpty())
				.map(entry -> new Holder(entry.name(), roles(entry)))
				.toList();
	}

	private static Set<Role> roles(Entry entry) {
		var roles = EnumSet.noneOf(Role.class);
		entry.roles().forEach(id -> Role.of(id).ifPresent(roles::add));
		return roles;
	}

	Set<Right> rights(Identity who) {
		return known().stream()
				.filter(holder -> holder.name().equals(who.name()))
				.findFirst()
				.map(Holder::rights)
				.orElseGet(() -> EnumSet.noneOf(Right.class));
	}

	boolean has(Identity who, Role role) {
		return holders.stream().anyMatch(entry -> entry.name().equals(who.name()) && entry.roles().contains(role.id()));
	}

	public boolean administered() {
		return known().stream().anyMatch(holder -> holder.rights().contains(Right.ADMINISTER));
	}

	/** Whether somebody sees numbers and nothing else. */
	public boolean numbersAlone() {
		return known().stream().anyMatch(holder -> holder.rights().equals(EnumSet.of(Right.NUMBERS)));
	}

	public RoleBook with(Identity who, Role role) {
		return changed(who, role, true);
	}

	public RoleBook without(Identity who, Role role) {
		return changed(who, role, false);
	}

	private RoleBook changed(Identity who, Role role, boolean given) {
		var byName = new TreeMap<String, List<String>>();
		holders.forEach(entry -> byName.put(entry.name(), new ArrayList<>(entry.roles())));
		var theirs = byName.computeIfAbsent(who.name(), name -> new ArrayList<>());
		theirs.remove(role.id());
		if (given) {
			theirs.add(role.id());
		}
		byName.values().removeIf(List::isEmpty);
		return new RoleBook(byName.entrySet().stream()
				.map(one -> new Entry(one.getKey(), one.getValue().stream().sorted().toList()))
				.toList());
	}
}
