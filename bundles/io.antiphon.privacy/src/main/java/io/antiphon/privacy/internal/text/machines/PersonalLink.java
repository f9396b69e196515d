package io.antiphon.privacy.internal.text.machines;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which links are personal: with a name and password before the host, with an e-mail address, a mobile or an access token in it, with
 * a parameter that is called like a person's, and pages of a person, by their path or by the host that is known for them.
 */
final class PersonalLink {

	private static final Pattern SIGNED_IN = Pattern.compile("^[a-z]+://[^/?#@]+@");
	private static final Pattern EMAIL = Pattern.compile("[a-z0-9._%+-]{1,64}(?:@|%40)[a-z0-9-]{1,63}\\.[a-z]{2}");
	private static final Pattern MOBILE = Pattern.compile("(?:(?:\\+|%2b|00)?86)?1[3-9][0-9]{9}|(?:\\+|%2b)[0-9]{8,15}");
	private static final Pattern SIGNED_TOKEN = Pattern.compile("eyj[a-z0-9_-]{8,2000}\\.[a-z0-9_-]{4,2000}\\..*");
	private static final Pattern HOST = Pattern.compile("^(?:[a-z]+://)?(?:www\\.|m\\.|mobile\\.)?([^/?#:]+)");
	private static final Set<String> PARAMETERS = Set.of(
			"email", "mail", "useremail", "phone", "phonenumber", "tel", "telephone", "mobile", "msisdn", "cell", "whatsapp", "uid",
			"userid", "user", "username", "name", "fullname", "firstname", "lastname", "realname", "nickname", "nick", "login", "un",
			"token", "accesstoken", "authtoken", "refreshtoken", "idtoken", "session", "sessionid", "sid", "jsessionid", "phpsessid",
			"auth", "apikey", "password", "passwd", "pwd", "pass", "openid", "unionid", "wxid", "wechat", "qq", "uin", "customer",
			"customerid", "customername", "member", "memberid", "contact", "account", "accountid", "recipient", "idcard");
	private static final Set<String> NOTHING = Set.of("", "true", "false", "0", "1", "yes", "no", "null", "undefined", "none");
	private static final Set<String> PEOPLE = Set.of("user", "users", "u", "profile", "profiles", "member", "members");
	private static final Set<String> PLACES = Set.of(
			"login", "signin", "sign-in", "sign_in", "signup", "sign-up", "sign_up", "register", "logout", "settings", "password", "new",
			"edit", "help", "guide", "guides", "manual", "reset", "forgot", "me", "profile", "orders", "order", "info", "search", "list",
			"all", "index.html", "agreement", "privacy", "terms", "reviews", "review", "home", "center", "account", "explore", "about",
			"share", "sharer", "groups", "events", "pages", "intent", "hashtag", "p", "reel", "reels", "watch", "marketplace", "stories",
			"i", "features", "pricing", "topics", "topic", "trending", "notifications", "messages", "business", "legal", "jobs", "support",
			"download", "tv", "sharer.php", "photo.php", "story.php", "status", "detail", "article", "articles", "ttarticle", "manuals");

	/** Hosts on which the first part of a path is a person's name. */
	private static final Set<String> NAMED = Set.of(
			"facebook.com", "instagram.com", "twitter.com", "x.com", "t.me", "wa.me", "m.me", "github.com", "weibo.com", "weibo.cn",
			"vk.com", "space.bilibili.com", "paypal.me");

	/** Hosts with another word before a person's name. */
	private static final List<Pattern> KNOWN = List.of(
			Pattern.compile("linkedin\\.com/in/([^/?#]+)"), Pattern.compile("(?:zhihu|douban)\\.com/people/([^/?#]+)"),
			Pattern.compile("snapchat\\.com/add/([^/?#]+)"), Pattern.compile("user\\.qzone\\.qq\\.com/([0-9]+)"),
			Pattern.compile("facebook\\.com/profile\\.php\\?id=([0-9]+)"), Pattern.compile("/@([a-z_][^/?#]+)"));

	private final Set<String> own;

	PersonalLink(Set<String> ownHandles) {
		this.own = Set.copyOf(ownHandles);
	}

	/** {@code link}: in small letters. */
	boolean test(String link) {
		if (SIGNED_IN.matcher(link).find() || EMAIL.matcher(link).find()) {
			return true;
		}
		int query = first(link, "?#");
		return path(link.substring(0, query)) || known(link) || query < link.length() && parameters(link.substring(query + 1));
	}

	private static int first(String link, String signs) {
		int place = 0;
		while (place < link.length() && signs.indexOf(link.charAt(place)) < 0) {
			place++;
		}
		return place;
	}

	private static boolean parameters(String query) {
		for (var parameter : query.split("[?&;#/]")) {
			int is = parameter.indexOf('=');
			var value = parameter.substring(is + 1);
			boolean called = is > 0 && PARAMETERS.contains(parameter.substring(0, is).replaceAll("[_.-]", ""));
			if (called && !NOTHING.contains(value) || telling(value)) {
				return true;
			}
		}
		return false;
	}

	private static boolean telling(String value) {
		return MOBILE.matcher(value).matches() || SIGNED_TOKEN.matcher(value).matches();
	}

	private boolean path(String path) {
		var host = HOST.matcher(path);
		if (!host.find()) {
			return false;
		}
		var parts = path.substring(host.end()).replaceFirst("^:[0-9]+", "").split("/");
		if (NAMED.contains(host.group(1)) && (parts.length == 2 || parts.length > 2 && parts[2].equals("status")) && name(parts[1])) {
			return true;
		}
		for (int at = 1; at < parts.length; at++) {
			if (telling(parts[at]) || at + 1 < parts.length && PEOPLE.contains(parts[at]) && name(parts[at + 1])) {
				return true;
			}
		}
		return false;
	}

	private boolean known(String link) {
		return KNOWN.stream().map(pattern -> pattern.matcher(link)).anyMatch(found -> found.find() && !own.contains(found.group(1)));
	}

	private boolean name(String part) {
		return part.length() > 1 && !PLACES.contains(part) && !own.contains(part.startsWith("@") ? part.substring(1) : part);
	}
}
