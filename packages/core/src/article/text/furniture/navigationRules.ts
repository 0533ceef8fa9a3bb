import type { FurnitureRule } from './cut.ts'
import { lineRule } from './lineRule.ts'

/** Lines by which a page leads its reader on: buttons, menus, share bars, lists of other pages. */
export const navigationRules: readonly FurnitureRule[] = [
  lineRule({
    id: 'article/continue-reading',
    says: 'A button that leads on from an article.',
    role: 'end',
    pattern:
      /^(?:\[?(?:continue|keep) reading\b.{0,40}|(?:read|view|show|load|see) (?:more|all|less|the full (?:story|article|post))(?: (?:stories|articles|posts|news))?|read (?:full|next|the rest)\b.{0,30})\s*[…»›→>.\]]*$/i,
    examples: [
      { text: 'Continue Reading', finds: [['Continue Reading', { role: 'end' }]] },
      { text: 'Read more »', finds: [['Read more »']] },
      { text: 'She kept reading the list of names aloud.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/list-heading',
    says: 'A heading over headlines of other pages.',
    role: 'list',
    pattern:
      /^(?:most (?:viewed|read|popular|commented|shared|recent)|(?:now )?trending(?: now| stories)?|popular(?: posts| now)?|(?:you may|you might|you’ll|you'll)(?: also)? (?:like|be interested in|enjoy)|(?:related|recommended|latest|recent|top|more|other|featured|similar)(?: (?:posts?|articles?|stories|news|content|reading|headlines|coverage|topics|videos?|for you|from .{2,30}|in .{2,30}|on .{2,30}))|related|recommended|latest|don[’']t miss|up next|(?:next|prev(?:ious)?) (?:article|post|story)|in case you missed it|editor[’']?s[’']? (?:picks?|choice)|what[’']s hot|read (?:also|next)|also (?:read|see)|see also|must reads?|in this (?:section|story)|what to read next)\s*:?$/i,
    examples: [
      { text: 'Most Viewed', finds: [['Most Viewed', { role: 'list' }]] },
      { text: 'More from the Harbour Post', finds: [['More from the Harbour Post']] },
      { text: 'You may also like', finds: [['You may also like']] },
      { text: 'Latest shelling kills two in Ardel', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/inline-teaser',
    says: 'A line that points to another page in the middle of an article.',
    role: 'cut',
    pattern:
      /^(?:(?:also|further) read(?:ing)?|read(?: (?:also|more|next|here|full story))?|related(?: (?:story|article))?|see also|more|watch|listen|don[’']t miss|in pictures)\s*[:|»→]\s*\S.{3,200}$/i,
    examples: [
      { text: 'READ MORE: Grain ships turn back from Ardel', finds: [['READ MORE: Grain ships turn back from Ardel']] },
      { text: 'Read more than the headline, she advised.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/comments',
    says: 'The comments, or the form for one, begin.',
    role: 'rest',
    pattern:
      /^(?:click to comment|leave a (?:reply|comment)(?: cancel reply)?|(?:\d+ )?comments?(?: \(\d+\))?|(?:show|view|post|add|write)(?: a| all| your)? comments?|join the (?:conversation|discussion)|your email address will not be published\..*|you must be logged in.*)$/i,
    examples: [
      { text: 'Leave a Reply Cancel reply', finds: [['Leave a Reply Cancel reply', { role: 'rest' }]] },
      { text: '14 Comments', finds: [['14 Comments']] },
      { text: 'Comments by the minister drew protest.', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/share-bar',
    says: "A share bar or a row of a page's accounts.",
    role: 'cut',
    pattern:
      /^(?:share|tweet|pin|send|save|print|e-?mail|copy|link|whatsapp|facebook|twitter|x|linkedin|telegram|reddit|pinterest|flipboard|messenger|tumblr|instagram|youtube|rss|bluesky|threads|viber|mastodon|follow|pocket|bookmark|listen|gift)(?:[\s,|·•/]+(?:share|tweet|pin|send|save|print|e-?mail|copy|copied|link|whatsapp|facebook|twitter|x|linkedin|telegram|reddit|pinterest|flipboard|messenger|tumblr|instagram|youtube|rss|bluesky|threads|viber|mastodon|follow|pocket|bookmark|listen|gift|this|the|article|story|page|post|on|via|with|by|to|it))*[\s,|·•/]*$|^(?:share|spread) (?:this|the word|it)(?: (?:article|story|post|page))?\s*:?$|^\d+\s*(?:shares?|views?|likes?|min(?:ute)?s? read)$|^(?:reading time|estimated reading).{0,30}$/i,
    examples: [
      { text: 'Share on Facebook', finds: [['Share on Facebook']] },
      { text: 'Facebook Twitter WhatsApp Email', finds: [['Facebook Twitter WhatsApp Email']] },
      { text: '4 min read', finds: [['4 min read']] },
      { text: 'Share prices fell in both capitals', finds: [] },
    ],
  }),
  lineRule({
    id: 'article/site-furniture',
    says: 'Words of the site about itself: accounts, newsletter, consent, rights.',
    role: 'cut',
    pattern:
      /^(?:(?:connect|stay connected|follow|join|like|find) (?:with )?us\b.{0,60}|follow (?:@|our|the)\b.{0,60}|skip to (?:main )?content|(?:main )?menu|search(?: for:?)?|home|close|log ?in|sign in|register|subscribe(?: now| today| to\b.{0,80})?|sign up\b.{0,100}|get (?:the latest|our|daily|breaking)\b.{0,80}|(?:join|support) our\b.{0,80}|support (?:independent|quality) journalism.{0,80}|become a (?:member|supporter|subscriber).{0,60}|[-–—*\s]*advert(?:isement|ising|isements?)?(?:\s*[-–—]\s*.{0,40}|[-–—*\s]*)|scroll (?:down )?to continue.*|(?:the )?views? (?:and opinions? )?expressed .{0,200}|(?:#\w+[\s,]*)+|sponsored(?: content| by .*)?|story continues below(?: this)?(?: advertisement)?|article continues .{0,40}|back to top|(?:about|contact)(?: us)?|privacy(?: policy| notice)?|cookie (?:policy|settings|notice)|terms (?:of (?:use|service)|and conditions|& conditions)|all rights reserved\.?|(?:copyright|©).{0,140}|(?:this|our) (?:site|website|page) uses cookies.*|we use cookies.*|by (?:continuing|using) (?:to use )?(?:this|our) (?:site|website).*|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences)|download our app.*|watch (?:live|now)|listen now|(?:related )?(?:topics|tags|tagged|filed under|categor(?:y|ies))\s*:.*|our standards\s*:.*|(?:you have (?:read|\d+|\w+) .{0,60}(?:free|articles?|essays?|stories) .{0,80})|report (?:a typo|an error).{0,40})$/i,
    examples: [
      { text: 'Connect with us', finds: [['Connect with us']] },
      { text: '© 2031 Harbour Post. All rights reserved.', finds: [['© 2031 Harbour Post. All rights reserved.']] },
      { text: 'Related Topics:grain harbour Ardel', finds: [['Related Topics:grain harbour Ardel']] },
      { text: 'Home front: how Ardel copes', finds: [] },
      { text: 'Followed by two boats, the ship left port.', finds: [] },
    ],
  }),
]
