package io.antiphon.channels.internal.turns;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns in a nested array of objects with a text, and with who wrote it, when, and for whom to see. */
final class JsonTurns {

	private static final JsonFactory FACTORY = new JsonFactory();
	private static final int DEEPEST = 30;
	private static final List<String> TEXTS = List.of(
			"plainbody", "bodytext", "plaintext", "text", "body", "content", "message", "comment", "htmlbody", "value", "内容", "消息", "消息内容",
			"正文", "文本", "回复内容");
	private static final List<String> TIMES = List.of(
			"createdat", "created", "createdtime", "time", "timestamp", "date", "datetime", "sentat", "sent", "sendtime", "senttime",
			"createtime", "when",
			"postedat", "createdon", "syscreatedon", "时间", "发送时间", "创建时间", "回复时间", "消息时间", "日期");
	private static final List<String> IDS = List.of("id", "commentid", "messageid", "msgid", "sysid", "articleid", "编号", "消息编号", "消息id");
	private static final List<String> ROLES = List.of(
			"role", "authortype", "authorrole", "sendertype", "senderrole", "usertype", "fromtype", "speaker", "sender", "from", "author",
			"direction",
			"accounttype", "type", "角色", "发送方", "身份", "发送者类型", "发送人类型", "发送者", "发送人");
	private static final List<String> AUTHORS = List.of(
			"authorid", "author", "from", "sender", "user", "userid", "createdby", "authorname", "authoremail", "name", "fromname",
			"fromemail", "sendername",
			"email", "displayname", "emailaddress", "accountid", "senderid", "requesterid", "发送人", "发送者", "作者", "姓名", "回复人", "昵称");
	private static final List<String> SEEN =
			List.of("public", "ispublic", "jsdpublic", "isvisibleforcustomer", "visibleforcustomer", "公开", "是否公开");
	private static final List<String> HIDDEN = List.of("private", "isprivate", "internal", "isinternal", "isnote", "内部", "是否内部");
	private static final List<String> KINDS = List.of("visibility", "parttype", "type", "kind", "element", "messagetype", "可见性", "类型");
	private static final List<String> OF_CUSTOMER = List.of("incoming", "iscustomer", "inbound");
	private static final List<String> OF_STAFF = List.of("isagent", "isstaff", "outgoing", "agent");

	/** Whether something says for whom the turns are to see, as help desks alone do. */
	private boolean marked;

	/** The turns of an array; empty where it is none of turns. */
	Optional<List<Turn>> read(String text) {
		try (var json = FACTORY.createParser(text)) {
			if (json.nextToken() != JsonToken.START_ARRAY) {
				return Optional.empty();
			}
			var turns = new ArrayList<Turn>();
			while (json.nextToken() != JsonToken.END_ARRAY) {
				if (!(value(json, 0) instanceof Map<?, ?> object)) {
					return Optional.empty();
				}
				var fields = new LinkedHashMap<String, @Nullable Object>();
				object.forEach((name, value) -> fields.put(plain(String.valueOf(name)), value));
				var turn = turn(fields);
				if (turn.isEmpty()) {
					return Optional.empty();
				}
				turns.add(turn.get());
			}
			return json.nextToken() == null && !turns.isEmpty() ? Optional.of(turns) : Optional.empty();
		} catch (IOException none) {
			return Optional.empty();
		}
	}

	boolean marked() {
		return marked;
	}

	private Optional<Turn> turn(Map<String, @Nullable Object> fields) {
		var names = names(fields);
		var time = first(fields, TIMES);
		boolean said = TEXTS.stream().anyMatch(fields::containsKey);
		var speaker = speaker(fields);
		if (!said || names.isEmpty() && time.isEmpty() && speaker == Speaker.UNKNOWN) {
			return Optional.empty();
		}
		return Optional.of(new Turn(speaker, names, first(fields, IDS), time, said(fields)));
	}

	private static String said(Map<String, @Nullable Object> fields) {
		return TEXTS.stream().map(fields::get).map(JsonTurns::words).filter(words -> !words.isBlank()).findFirst().orElse("").strip();
	}

	/** A text, or all texts of a document. */
	private static String words(@Nullable Object value) {
		return switch (value) {
			case String text -> text;
			case List<?> list -> String.join("\n", list.stream().map(JsonTurns::words).filter(words -> !words.isEmpty()).toList());
			case Map<?, ?> map -> words(map.containsKey("text") ? map.get("text") : map.get("content"));
			case null, default -> "";
		};
	}

	private Speaker speaker(Map<String, @Nullable Object> fields) {
		if (hidden(fields)) {
			return Speaker.NOTE;
		}
		var customer = flag(fields, OF_CUSTOMER);
		if (customer != null) {
			return customer ? Speaker.CUSTOMER : Speaker.STAFF;
		}
		var staff = flag(fields, OF_STAFF);
		if (staff != null) {
			return staff ? Speaker.STAFF : Speaker.CUSTOMER;
		}
		for (var key : ROLES) {
			var value = fields.get(key);
			var word = value instanceof Map<?, ?> author ? role(author)
					: value instanceof String text ? Speaker.of(text) : Optional.<Speaker>empty();
			if (word.isPresent()) {
				return word.get();
			}
		}
		return Speaker.UNKNOWN;
	}

	private static Optional<Speaker> role(Map<?, ?> author) {
		return List.of("role", "type", "accountType", "account_type", "user_type", "userType", "角色").stream()
				.map(author::get)
				.flatMap(value -> value instanceof String text ? Speaker.of(text).stream() : Optional.<Speaker>empty().stream())
				.findFirst();
	}

	private boolean hidden(Map<String, @Nullable Object> fields) {
		var seen = flag(fields, SEEN);
		var hidden = flag(fields, HIDDEN);
		marked |= seen != null || hidden != null;
		boolean kind = KINDS.stream().map(fields::get)
				.anyMatch(value -> value instanceof String text && Speaker.of(text).filter(one -> one == Speaker.NOTE).isPresent());
		return Boolean.FALSE.equals(seen) || Boolean.TRUE.equals(hidden) || kind;
	}

	private static @Nullable Boolean flag(Map<String, @Nullable Object> fields, List<String> keys) {
		for (var key : keys) {
			var value = String.valueOf(fields.get(key)).toLowerCase(Locale.ROOT);
			if (value.equals("true") || value.equals("1") || value.equals("是")) {
				return true;
			}
			if (value.equals("false") || value.equals("0") || value.equals("否")) {
				return false;
			}
		}
		return null;
	}

	private static List<String> names(Map<String, @Nullable Object> fields) {
		var names = new ArrayList<String>();
		for (var key : AUTHORS) {
			switch (fields.get(key)) {
				case String text when !text.isBlank() -> names.add(text.strip());
				case Map<?, ?> author -> author.forEach((name, value) -> {
					var known = plain(String.valueOf(name));
					if (AUTHORS.contains(known) || known.equals("id")) {
						names.add(String.valueOf(value).strip());
					}
				});
				case null, default -> {}
			}
		}
		return names.stream().distinct().toList();
	}

	private static String first(Map<String, @Nullable Object> fields, List<String> keys) {
		return keys.stream().map(fields::get)
				.flatMap(value -> value instanceof String text && !text.isBlank() ? Stream.of(text.strip()) : Stream.<String>empty())
				.findFirst()
				.orElse("");
	}

	private static String plain(String name) {
		return name.replaceAll("[_\\s.-]", "").toLowerCase(Locale.ROOT);
	}

	/** Numbers and truth as they are written. */
	private static @Nullable Object value(JsonParser json, int depth) throws IOException {
		if (depth > DEEPEST) {
			throw new IOException("too deep");
		}
		return switch (json.currentToken()) {
			case START_OBJECT -> {
				var map = new LinkedHashMap<String, @Nullable Object>();
				while (json.nextToken() == JsonToken.FIELD_NAME) {
					var name = json.currentName();
					json.nextToken();
					map.put(name, value(json, depth + 1));
				}
				yield map;
			}
			case START_ARRAY -> {
				var list = new ArrayList<@Nullable Object>();
				while (json.nextToken() != JsonToken.END_ARRAY) {
					list.add(value(json, depth + 1));
				}
				yield list;
			}
			case VALUE_NULL -> null;
			default -> json.getText();
		};
	}
}
