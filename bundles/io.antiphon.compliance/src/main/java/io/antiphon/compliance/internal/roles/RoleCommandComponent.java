package io.antiphon.compliance.internal.roles;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.roles.Right;
import io.antiphon.privacy.roles.Role;
import io.antiphon.privacy.roles.Roles;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code role list|give|take}: who is what in a workspace, and so may do what. */
@Component
public final class RoleCommandComponent implements Command {

	private static final int WORDS = 3;

	private final Roles roles;

	@Activate
	public RoleCommandComponent(@Reference Roles roles) {
		this.roles = roles;
	}

	@Override
	public String name() {
		return "role";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		return List.of(Parameter.argument("WORD", true, true, texts(locale).get("WORD")));
	}

	/** What is declared holds for the first file too. */
	@Override
	public boolean createsWorkspace() {
		return true;
	}

	@Override
	public Purpose purpose() {
		return Purpose.ADMINISTER;
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var words = invocation.arguments();
		if (words.equals(List.of("list"))) {
			return list(invocation, texts);
		}
		if (words.size() != WORDS || !List.of("give", "take").contains(words.getFirst())) {
			return invocation.end(Exit.USAGE, texts.get("unknown"));
		}
		var role = Role.of(words.getLast());
		var who = named(words.get(1));
		if (role.isEmpty() || who.isEmpty()) {
			return invocation.end(Exit.USAGE, texts.get(role.isEmpty() ? "noRole" : "noName", ids(Role.values())));
		}
		if (words.getFirst().equals("give") && roles.all().isEmpty() && role.get() == Role.ADMINISTRATOR
				&& !who.get().name().equals(invocation.access().actor())) {
			return invocation.end(Exit.REFUSED, texts.get("yourself", invocation.access().actor()));
		}
		var change = words.getFirst().equals("give")
				? roles.give(who.get(), role.get(), invocation.access())
				: roles.take(who.get(), role.get(), invocation.access());
		return switch (change) {
			case Roles.Change.Done done -> list(invocation, texts);
			case Roles.Change.Same same -> list(invocation, texts);
			case Roles.Change.NoAdministrator refused -> invocation.end(Exit.REFUSED, texts.get("noAdministrator"));
		};
	}

	private static Optional<Identity> named(String name) {
		try {
			return Optional.of(new Identity(name));
		} catch (IllegalArgumentException noName) {
			return Optional.empty();
		}
	}

	private static String ids(Role... roles) {
		return String.join(", ", Arrays.stream(roles).map(Role::id).toList());
	}

	private Exit list(Invocation invocation, Texts texts) {
		var all = roles.all();
		var lines = all.isEmpty()
				? texts.get("nobody")
				: String.join("\n", all.stream().map(holder -> line(holder, texts)).toList());
		invocation.print(Map.of("format", 1, "holders", all.stream().map(RoleCommandComponent::data).toList()), lines);
		return Exit.DONE;
	}

	private static String line(Roles.Holder holder, Texts texts) {
		var names = holder.roles().stream().sorted().map(role -> role.label(texts.locale())).toList();
		return texts.get("holder", holder.name(), texts.list(names), texts.list(said(holder.rights(), texts)));
	}

	private static List<String> said(Collection<Right> rights, Texts texts) {
		return rights.stream().map(right -> texts.get("right." + right.id())).toList();
	}

	private static Map<String, Object> data(Roles.Holder holder) {
		var data = new LinkedHashMap<String, Object>();
		data.put("name", holder.name());
		data.put("roles", holder.roles().stream().sorted().map(Role::id).toList());
		data.put("rights", holder.rights().stream().map(Right::id).toList());
		return data;
	}

	private static Texts texts(Locale locale) {
		return Texts.of(RoleCommandComponent.class, locale);
	}
}
