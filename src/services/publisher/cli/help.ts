/** What `kinward-feed` can do, in words. Knows no code. */

export const HELP = `kinward-feed: makes, signs and checks a Kinward list on static files

  kinward-feed keygen NAME... [--keys DIR]
      New Ed25519 keys: DIR/NAME.pem (encrypted: scrypt, AES-256) and DIR/NAME.pub.
  kinward-feed root init   --root PUB... --list PUB... --now PUB... --key KEY...
  kinward-feed root rotate [--root PUB...] [--list PUB...] [--now PUB...] --key KEY...
      Who may sign what, for 400 days. --threshold N (root signatures, 2), --list-threshold N (1),
      --big-threshold N (2: for the first list and for one that changes very much), --mirror URL...
  kinward-feed import [FOLDER] [--day YYYY-MM-DD] [--may-shrink]
      Reads every source of feed.json into sources/. FOLDER: makes feed.json from its lists, if there is none.
  kinward-feed build
      Text of the next list into staged/, and staged/report.json: every refused row with file, line and reason.
  kinward-feed sign --key KEY... [--note TEXT] [--now KEY]
      Makes the staged text the newest list. --now: then says so too, as the command now does.
  kinward-feed now --key KEY [--wait SECONDS]
      Says for 72 hours which list is the newest. Run it every hour.
  kinward-feed verify --as-client DIR|URL [--root FILE] [--state DIR] [HOST...]
      Runs the extension's own sync against it and prints its status code. Exit code 0 for success and up_to_date, else 1.
      --root: the root a client carries (else the feed's own root/1.json). --state: what it remembers, read and written.
      HOST: what the list then says of it.
  kinward-feed gc [--days 30] [--dry-run]
      Takes away published files that no list of the last days names.
  kinward-feed serve [--port 8787] [--host 127.0.0.1]
      The public folder over HTTP, for trying out.

  --feed DIR   the feed's folder (default: feed)
  KEY          a .pem file, or a JSON file {"public": KEY, "command": [PROGRAM, ARGUMENT...]} for a signer of your own:
               it reads the bytes on stdin and writes the signature as base64.
  Passphrases: KINWARD_FEED_PASSPHRASE_<NAME>, KINWARD_FEED_PASSPHRASE, or the terminal.
  Exit codes: 0 done, 1 checked and not good, 2 cannot be done (one line says why).
  docs/run-a-feed.md leads from nothing to a signed feed.
`;
